// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.headers;

import io.kogge.web.routing.RouteTable;
import io.kogge.web.settings.SecurityProperties;
import io.kogge.web.settings.WebKitProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every answer carries, and what it is written in. */
@Configuration(proxyBeanMethods = false)
public class HeadersConfiguration {
    @Bean
    AnswerHeaders answerHeaders(RouteTable routes, WebKitProperties properties, SecurityProperties security) {
        return new AnswerHeaders(routes, properties.apiVersion(), security.alwaysHsts());
    }

    @Bean
    AnswerMemory answerMemory() {
        return new AnswerMemory();
    }

    @Bean
    ServerHeaders serverHeaders() {
        return new ServerHeaders();
    }
}
