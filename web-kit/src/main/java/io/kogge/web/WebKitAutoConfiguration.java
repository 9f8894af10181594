// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web;

import io.kogge.web.api.ApiConfiguration;
import io.kogge.web.audit.AuditConfiguration;
import io.kogge.web.headers.HeadersConfiguration;
import io.kogge.web.i18n.LanguageConfiguration;
import io.kogge.web.input.BodyPace;
import io.kogge.web.input.InputConfiguration;
import io.kogge.web.limit.LimitConfiguration;
import io.kogge.web.limit.NetworkShare;
import io.kogge.web.list.ListConfiguration;
import io.kogge.web.page.PageConfiguration;
import io.kogge.web.problem.ProblemConfiguration;
import io.kogge.web.routing.RoutingConfiguration;
import io.kogge.web.session.SecurityConfiguration;
import io.kogge.web.settings.MailProperties;
import io.kogge.web.settings.SecurityProperties;
import io.kogge.web.settings.WebKitProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Switches the kit on in a service; takes the place of Boot's own messages, errors, users and security chain. */
@AutoConfiguration(
        before = {
            ErrorWebFluxAutoConfiguration.class,
            MessageSourceAutoConfiguration.class,
            ReactiveUserDetailsServiceAutoConfiguration.class,
            ReactiveWebSecurityAutoConfiguration.class,
            WebFluxAutoConfiguration.class
        },
        beforeName =
                "org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration")
@EnableConfigurationProperties({
    WebKitProperties.class,
    MailProperties.class,
    SecurityProperties.class,
    BodyPace.class,
    NetworkShare.class
})
@Import({
    ApiConfiguration.class,
    LanguageConfiguration.class,
    RoutingConfiguration.class,
    InputConfiguration.class,
    HeadersConfiguration.class,
    SecurityConfiguration.class,
    PageConfiguration.class,
    LimitConfiguration.class,
    AuditConfiguration.class,
    ListConfiguration.class,
    ProblemConfiguration.class
})
public class WebKitAutoConfiguration {}
