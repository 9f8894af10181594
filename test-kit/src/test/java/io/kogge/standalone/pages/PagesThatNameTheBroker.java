// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.pages;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;

@EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
class PagesThatNameTheBroker {}
