// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of all routes. */
@Configuration(proxyBeanMethods = false)
public class RoutingConfiguration {
    @Bean
    RouteTable routeTable(ObjectProvider<SecuredRoutes> tables) {
        return new RouteTable(tables.orderedStream().toList());
    }
}
