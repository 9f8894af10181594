// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.advisories.usecase.Advisories;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.AllocationIndex;
import io.kogge.delegation.board.BoardConfiguration;
import io.kogge.delegation.board.usecase.Histories;
import io.kogge.delegation.calendar.CalendarConfiguration;
import io.kogge.delegation.held.HeldConfiguration;
import io.kogge.delegation.join.JoinConfiguration;
import io.kogge.delegation.listing.ListingConfiguration;
import io.kogge.delegation.lostlink.usecase.AskForLinks;
import io.kogge.delegation.lostlink.web.LostLinkRoutes;
import io.kogge.delegation.mailing.usecase.MailStandings;
import io.kogge.delegation.merging.MergingConfiguration;
import io.kogge.delegation.merging.usecase.FollowSharing;
import io.kogge.delegation.merging.usecase.MergePeople;
import io.kogge.delegation.missions.events.EncodedDrafts;
import io.kogge.delegation.missions.usecase.Drafts;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.usecase.ConfirmAddress;
import io.kogge.delegation.people.usecase.GiveWay;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.personal.PersonalConfiguration;
import io.kogge.delegation.registration.usecase.ConfirmHandler;
import io.kogge.delegation.registration.usecase.EnterHandler;
import io.kogge.delegation.registration.usecase.RegisterHandler;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.delegation.standing.StandingConfiguration;
import io.kogge.event.job.WakeUp;
import io.kogge.schemas.EventCodec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/**
 * The pages and the API over use cases in memory: no broker, no database, up in a second. Not annotated as configuration, or
 * the service that the other tests run would take it in.
 */
@EnableAutoConfiguration(excludeName = "io.kogge.event.EventKitAutoConfiguration")
@EnableConfigurationProperties(DelegationSettings.class)
@Import({
    StandingConfiguration.class,
    CalendarConfiguration.class,
    JoinConfiguration.class,
    ListingConfiguration.class,
    PersonalConfiguration.class,
    BoardConfiguration.class,
    HeldConfiguration.class,
    LostLinkRoutes.class,
    MergingConfiguration.class
})
public class PagesApplication {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    /** Starts it on a free port, over this delegation, with these settings. */
    public static ConfigurableApplicationContext start(InMemoryDelegation delegation, int port, String... settings) {
        return new SpringApplicationBuilder(PagesApplication.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("delegation", delegation))
                .properties(
                        "spring.config.name=delegation-service",
                        "spring.main.allow-bean-definition-overriding=true",
                        // all come from one machine
                        "kogge.delegation.registering.of-network=1000000 in 10m",
                        "kogge.delegation.listing.of-network=1000000 in 10m",
                        "kogge.delegation.listing.kept=0s",
                        "kogge.delegation.linking.of-network=1000000 in 10m")
                .run(arguments(port, settings));
    }

    private static String[] arguments(int port, String... settings) {
        return Stream.concat(
                        Stream.of(
                                "--server.port=" + port,
                                // there are no consumers whose health could be asked for
                                "--management.endpoint.health.validate-group-membership=false",
                                // whoever stops it has asked all there was to ask
                                "--spring.reactor.netty.shutdown-quiet-period=0s",
                                "--kogge.security.session-key=" + KEY,
                                "--kogge.security.link-key=" + KEY,
                                "--kogge.delegation.address-key=" + KEY,
                                "--kogge.security.secure-cookies=false",
                                "--KOGGE_OFFICE=Gemeente Groningen"),
                        Stream.of(settings))
                .toArray(String[]::new);
    }

    @Bean
    Clock clock(InMemoryDelegation delegation) {
        return delegation.clock;
    }

    @Bean
    Missions missions(InMemoryDelegation delegation) {
        return delegation.missions;
    }

    @Bean
    Drafts drafts() {
        return new EncodedDrafts(new EventCodec());
    }

    @Bean
    Advisories advisories(InMemoryDelegation delegation) {
        return route -> Mono.just(delegation.advisories.stream()
                .filter(advisory -> route.stream().anyMatch(advisory::near))
                .map(advisory -> advisory.on(route))
                .toList());
    }

    @Bean
    Wishes wishes(InMemoryDelegation delegation) {
        return delegation.wishes;
    }

    @Bean
    WakeUp wishWakeUp(InMemoryDelegation delegation) {
        return delegation.wakeUp;
    }

    @Bean
    MailStandings mailStandings(InMemoryDelegation delegation) {
        return versions -> Mono.just(versions.entrySet().stream()
                .filter(asked -> delegation.mail.containsKey(asked.getKey() + "/" + asked.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, asked -> delegation.mail.get(asked.getKey() + "/" + asked.getValue()))));
    }

    @Bean
    Registrations registrations(InMemoryDelegation delegation) {
        return delegation.registrations;
    }

    @Bean
    People people(InMemoryDelegation delegation) {
        return delegation.people;
    }

    @Bean
    ConfirmAddress confirmAddress(InMemoryDelegation delegation) {
        return delegation.confirmAddress;
    }

    @Bean
    GiveWay giveWay(InMemoryDelegation delegation) {
        return delegation.giveWay;
    }

    @Bean
    FollowSharing followSharing(InMemoryDelegation delegation) {
        return delegation.sharing;
    }

    @Bean
    MergePeople mergePeople(InMemoryDelegation delegation) {
        return delegation.merge;
    }

    @Bean
    AllocationCommands allocationCommands(InMemoryDelegation delegation) {
        return delegation.allocations;
    }

    @Bean
    AllocationIndex allocationIndex(InMemoryDelegation delegation) {
        return delegation.allocationIndex;
    }

    @Bean
    PeopleIndex peopleIndex(InMemoryDelegation delegation) {
        return delegation.peopleIndex;
    }

    @Bean
    RegistrationIndex registrationIndex(InMemoryDelegation delegation) {
        return delegation.index;
    }

    @Bean
    RegisterHandler registerHandler(InMemoryDelegation delegation) {
        return delegation.register;
    }

    @Bean
    ConfirmHandler confirmHandler(InMemoryDelegation delegation) {
        return delegation.confirm;
    }

    @Bean
    EnterHandler enterHandler(InMemoryDelegation delegation) {
        return delegation.enter;
    }

    @Bean
    AskForLinks askForLinks(InMemoryDelegation delegation) {
        return delegation.askForLinks;
    }

    @Bean
    Histories histories(InMemoryDelegation delegation) {
        return id -> Mono.just(delegation.histories.getOrDefault(id, List.of()));
    }
}
