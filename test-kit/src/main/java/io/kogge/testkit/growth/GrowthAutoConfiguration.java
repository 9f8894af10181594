// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.growth;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts in every context of a test. */
@AutoConfiguration
public class GrowthAutoConfiguration {

    @Bean
    CommandCounter commandCounter() {
        return new CommandCounter();
    }
}
