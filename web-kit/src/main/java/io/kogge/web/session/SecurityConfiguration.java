// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.links.PublicUrl;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.routing.OurSite;
import io.kogge.web.routing.RouteTable;
import io.kogge.web.settings.SecurityProperties;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import reactor.core.publisher.Mono;

/** Sessions, links, and the one security chain. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {
    private static final String PUBLIC_URL = "kogge.security.public-url";
    private static final Map<String, String> FORMER_NAMES = Map.of(
            "kogge.security.session-lifetime",
            "kogge.security.session.longest",
            "kogge.delegation.public-url",
            PUBLIC_URL,
            "kogge.mission.review.public-url",
            PUBLIC_URL);

    /** Refuses settings that are called something else now: sessions would last, and links lead, otherwise than somebody thinks. */
    @Bean
    SessionTokens sessionTokens(SecurityProperties properties, Environment environment) {
        FORMER_NAMES.forEach((former, name) -> {
            if (Binder.get(environment).bind(former, String.class).isBound()) {
                throw new IllegalStateException(former + " is called " + name + " now");
            }
        });
        return new SessionTokens(properties.sessionKeys(), properties.session(), Clock.systemUTC());
    }

    @Bean
    OurSite ourSite(SecurityProperties properties) {
        return new OurSite(properties.publicUrl());
    }

    @Bean
    PublicUrl publicUrl(SecurityProperties properties) {
        return new PublicUrl(properties.publicUrl());
    }

    @Bean
    SessionCookies sessionCookies(SessionTokens tokens, SecurityProperties properties) {
        return new SessionCookies(tokens, properties.secureCookies(), Clock.systemUTC());
    }

    /** A service that nobody tells which sessions were ended takes none for long. */
    @Bean
    Sessions sessions(SessionTokens tokens, ObjectProvider<EndedSessions> ended, SecurityProperties properties) {
        return new Sessions(
                tokens, ended.getIfAvailable(() -> EndedSessions.UNTOLD), properties.session(), Clock.systemUTC());
    }

    @Bean
    RequestSessions requestSessions(Sessions sessions, SessionCookies cookies) {
        return new RequestSessions(sessions, cookies);
    }

    @Bean
    SignedLinks signedLinks(SecurityProperties properties) {
        return new SignedLinks(properties.linkKeys());
    }

    /** Without one, Boot would make up a user with a password. */
    @Bean
    @ConditionalOnMissingBean
    ReactiveAuthenticationManager nobodySignsInHere() {
        return authentication -> Mono.error(new BadCredentialsException("sessions come as tokens"));
    }

    /** Requests are measured as a whole: each filter of the chain by itself costs time and tells operators nothing. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http,
            RouteTable routes,
            Sessions sessions,
            SessionTokens tokens,
            SessionCookies cookies,
            OurSite ours,
            SecurityProperties properties) {
        CookieServerCsrfTokenRepository csrfTokens = CsrfRules.cookie(properties.secureCookies());
        ForeignRequests foreign = new ForeignRequests(cookies, CsrfRules.cookieName(properties.secureCookies()), ours);
        return http.addFilterBefore(foreign, SecurityWebFiltersOrder.CSRF)
                .securityContextRepository(new SessionContext(sessions, cookies))
                .authorizeExchange(exchanges -> exchanges.anyExchange().access(new AccessRules(routes)))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .requireCsrfProtectionMatcher(new CsrfRules(routes, cookies))
                        .csrfTokenRequestHandler(CsrfTokens.masked(tokens, cookies))
                        .accessDeniedHandler(new FreshToken(csrfTokens, ours)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignIn())
                        .accessDeniedHandler((exchange, denied) -> Mono.error(denied)))
                .requestCache(RequestCacheSpec::disable)
                .headers(HeaderSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .logout(LogoutSpec::disable)
                .build();
    }
}
