// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.RecurringJob;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.SessionTokens;
import java.time.Clock;
import java.time.Duration;
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
    private static final Duration ROSTER_EVERY = Duration.ofMinutes(5);
    private static final Duration ROSTER_LIMIT = Duration.ofSeconds(30);

    @Bean(destroyMethod = "dispose")
    Scheduler passwordHashing() {
        return Schedulers.newBoundedElastic(HASHES_AT_ONCE, HASHES_WAITING, "password-hashing", 60, true);
    }

    @Bean
    PasswordCheck signIn(StaffSettings settings, Scheduler passwordHashing) {
        AttemptLimit limit = new AttemptLimit(settings.attempts(), settings.pause(), Clock.systemUTC());
        return new PasswordCheck(settings.accounts(), limit, passwordHashing);
    }

    @Bean
    Colleagues colleagues(StaffSettings settings) {
        return new Colleagues(settings.accounts());
    }

    @Bean
    MongoStaffMembers storedStaffMembers(MongoDatabase database) {
        return new MongoStaffMembers(database, MongoStaffMembers.COLLECTION);
    }

    @Bean
    Aggregates<StaffMember, StaffMember.Event> staffMembers(AggregateFactory factory, MongoStaffMembers stored) {
        return factory.aggregates(stored.type());
    }

    @Bean
    StaffNames staffNames(Aggregates<StaffMember, StaffMember.Event> staffMembers) {
        return new StaffNames(staffMembers);
    }

    @Bean
    RecurringJob staffRoster(
            StaffSettings settings, Aggregates<StaffMember, StaffMember.Event> staffMembers, MongoStaffMembers stored) {
        StaffRoster roster = new StaffRoster(settings.accounts(), staffMembers, stored::present);
        return new RecurringJob("staff-roster", ROSTER_EVERY, ROSTER_LIMIT, roster::follow);
    }

    @Bean
    SecuredRoutes sessionApiRoutes(PasswordCheck passwords, SessionTokens tokens) {
        return new SessionApi(passwords, tokens, Clock.systemUTC()).routes();
    }

    @Bean
    SecuredRoutes signInPageRoutes(PasswordCheck passwords, SessionCookies cookies, Pages pages) {
        return new SignInPages(passwords, cookies, pages).routes();
    }
}
