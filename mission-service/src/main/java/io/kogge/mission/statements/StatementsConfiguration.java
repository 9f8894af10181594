// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import io.kogge.kernel.text.Languages;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Public statements, a template per language because they are running text. An office with statements of its own
 * points {@code kogge.web.privacy-path} and {@code kogge.web.accessibility-path} at those.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatementSettings.class)
class StatementsConfiguration {
    private static final RoutePolicy FOUND = RoutePolicy.of(Access.PUBLIC).found();

    @Bean
    UnfinishedStatements unfinishedStatements(StatementSettings settings, WebKitProperties web) {
        UnfinishedStatements unfinished = UnfinishedStatements.of(settings, web.office());
        unfinished.warn();
        return unfinished;
    }

    @Bean
    SecuredRoutes statementRoutes(Pages pages, StatementSettings settings, UnfinishedStatements unfinished) {
        return SecuredRoutes.routes()
                .GET("/privacy", FOUND, statement(pages, "privacy", settings, unfinished))
                .GET("/accessibility", FOUND, statement(pages, "accessibility", settings, unfinished))
                .build();
    }

    @Bean
    SecuredRoutes wellKnownRoutes(StatementSettings settings) {
        WellKnown known = new WellKnown(settings, Clock.systemUTC());
        return SecuredRoutes.routes()
                .GET("/robots.txt", Access.PUBLIC, known::robots)
                .GET("/.well-known/security.txt", Access.PUBLIC, known::security)
                .build();
    }

    private static HandlerFunction<ServerResponse> statement(
            Pages pages, String name, StatementSettings settings, UnfinishedStatements unfinished) {
        return request -> {
            String language =
                    Languages.ofPages(LanguageResolver.page(request.exchange()).toLanguageTag());
            return pages.render(
                    request,
                    "statements/" + name + "-" + language,
                    Map.of("said", new Said(settings, language), "unfinished", unfinished));
        };
    }
}
