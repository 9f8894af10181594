// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is the same in the JSON of every API. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

    /** Answers leave out what there is not. */
    @Bean
    JsonMapperBuilderCustomizer nullsAreLeftOut() {
        return builder -> builder.changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
