// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import org.apache.kafka.clients.producer.ProducerRecord;

record PageThatKnowsTheBroker(ProducerRecord<String, byte[]> sent) {}
