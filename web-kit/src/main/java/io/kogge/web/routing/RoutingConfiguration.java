// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import io.kogge.web.SecurityProperties;
import io.kogge.web.WebKitProperties;
import io.kogge.web.headers.AnswerHeaders;
import io.kogge.web.input.BodyLimit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of all routes, and what holds for each of them. */
@Configuration(proxyBeanMethods = false)
public class RoutingConfiguration {
    @Bean
    RouteTable routeTable(ObjectProvider<SecuredRoutes> tables) {
        return new RouteTable(tables.orderedStream().toList());
    }

    @Bean
    BodyLimit bodyLimit(WebKitProperties properties) {
        return new BodyLimit(properties.bodyLimit());
    }

    /** Forms may be as large as anything else; without this the codecs stop at 256 KB. */
    @Bean
    CodecCustomizer bodyLimitOfCodecs(WebKitProperties properties) {
        return codecs -> codecs.defaultCodecs()
                .maxInMemorySize(Math.toIntExact(properties.bodyLimit().toBytes()));
    }

    @Bean
    AnswerHeaders answerHeaders(RouteTable routes, WebKitProperties properties, SecurityProperties security) {
        return new AnswerHeaders(routes, properties.apiVersion(), security.alwaysHsts());
    }
}
