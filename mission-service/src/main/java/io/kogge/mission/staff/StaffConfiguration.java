// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.SessionTokens;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts signing in together; on system time, whatever the domain's clock says. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StaffSettings.class)
class StaffConfiguration {
    private static final int HASHES_AT_ONCE = 4;
    private static final int HASHES_WAITING = 50;

    @Bean(destroyMethod = "dispose")
    Scheduler passwordHashing() {
        return Schedulers.newBoundedElastic(HASHES_AT_ONCE, HASHES_WAITING, "password-hashing", 60, true);
    }

    @Bean
    SignIn signIn(StaffSettings settings, Scheduler passwordHashing) {
        AttemptLimit limit = new AttemptLimit(settings.attempts(), settings.pause(), Clock.systemUTC());
        return new SignIn(settings.accounts(), limit, passwordHashing);
    }

    @Bean
    SecuredRoutes sessionApiRoutes(SignIn signIn, SessionTokens tokens) {
        return new SessionApi(signIn, tokens, Clock.systemUTC()).routes();
    }

    @Bean
    SecuredRoutes signInPageRoutes(SignIn signIn, SessionCookies cookies, Pages pages) {
        return new SignInPages(signIn, cookies, pages).routes();
    }
}
