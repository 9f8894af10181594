// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.RecurringJob;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.limit.Limiter;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.EndedSessions;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.Sessions;
import io.kogge.web.settings.SecurityProperties;
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
    private static final int HASHES_OF_DEVICES = 2;
    private static final int HASHES_WAITING = 50;
    private static final Duration ROSTER_EVERY = Duration.ofMinutes(5);
    private static final Duration ROSTER_LIMIT = Duration.ofSeconds(30);

    @Bean(destroyMethod = "dispose")
    Scheduler passwordHashing() {
        return Schedulers.newBoundedElastic(HASHES_AT_ONCE, HASHES_WAITING, "password-hashing", 60, true);
    }

    /** For browsers that were used for the account before. */
    @Bean(destroyMethod = "dispose")
    Scheduler knownDevicesHashing() {
        return Schedulers.newBoundedElastic(HASHES_OF_DEVICES, HASHES_WAITING, "known-devices", 60, true);
    }

    @Bean
    KnownDevices knownDevices(SignedLinks signatures, SecurityProperties security) {
        return new KnownDevices(signatures, security.secureCookies());
    }

    @Bean
    SignIns signIns(
            StaffSettings settings,
            KnownDevices devices,
            Limiter limiter,
            ClientLimits clients,
            Scheduler knownDevicesHashing,
            Scheduler passwordHashing) {
        return new SignIns(
                settings.accounts(),
                devices,
                new SignInLimits(settings.guessing(), limiter, clients, Clock.systemUTC()),
                new PasswordCheck(knownDevicesHashing),
                new PasswordCheck(passwordHashing));
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
    EndedSessions endedSessions(Aggregates<StaffMember, StaffMember.Event> staffMembers) {
        return new EndedStaffSessions(staffMembers);
    }

    @Bean
    StaffSessions staffSessions(
            Aggregates<StaffMember, StaffMember.Event> staffMembers, SessionTokens tokens, Sessions holding) {
        return new StaffSessions(staffMembers, tokens, holding, Clock.systemUTC());
    }

    @Bean
    SecuredRoutes sessionApiRoutes(SignIns signIns, StaffSessions sessions, SessionTokens tokens) {
        return new SessionApi(signIns, sessions, tokens).routes();
    }

    @Bean
    SecuredRoutes accountRoutes(StaffSessions sessions, SessionCookies cookies, Pages pages) {
        return new AccountPages(sessions, cookies, pages).routes();
    }

    @Bean
    SecuredRoutes signInPageRoutes(
            SignIns signIns,
            StaffSessions sessions,
            SessionTokens tokens,
            KnownDevices devices,
            SessionCookies cookies,
            Pages pages) {
        return new SignInPages(signIns, sessions, tokens, devices, cookies, pages).routes();
    }
}
