// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging;

import io.kogge.delegation.merging.events.SharedAddresses;
import io.kogge.delegation.merging.usecase.FollowSharing;
import io.kogge.delegation.merging.usecase.ForgetMerged;
import io.kogge.delegation.merging.usecase.MergePeople;
import io.kogge.delegation.merging.usecase.TakeOver;
import io.kogge.delegation.merging.web.MergeApi;
import io.kogge.delegation.merging.web.MergePages;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.usecase.Belongings;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.people.usecase.GiveWay;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.job.Retention;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires merging. */
@Configuration(proxyBeanMethods = false)
public class MergingConfiguration {
    private static final String PAGES = "/delegations/merges";
    private static final String API = "/api/delegation/v1/merge-proposals";

    @Bean
    FollowSharing followSharing(
            Aggregates<Person, PersonEvent> people,
            PeopleIndex index,
            FindPerson find,
            GiveWay giveWay,
            Belongings belongings) {
        return new FollowSharing(people, index, find, giveWay, new TakeOver(people, belongings));
    }

    @Bean
    Reaction sharedAddresses(FollowSharing sharing) {
        return new SharedAddresses(sharing);
    }

    @Bean
    Retention mergedPeopleRetention(PeopleIndex people, RegistrationIndex registrations, DelegationSettings settings) {
        ForgetMerged forget = new ForgetMerged(people, registrations);
        return new Retention("merged-people", settings.kept().mergedPeople(), forget::before);
    }

    @Bean
    MergePeople mergePeople(
            Aggregates<Person, PersonEvent> people,
            PeopleIndex index,
            FollowSharing sharing,
            Belongings belongings,
            RegistrationIndex registrations,
            Clock clock) {
        return new MergePeople(people, index, sharing, new TakeOver(people, belongings), registrations, clock);
    }

    @Bean
    SecuredRoutes mergePages(Pages pages, MergePeople merge, Missions missions) {
        MergePages handler = new MergePages(pages, merge, missions);
        return SecuredRoutes.routes()
                .GET(PAGES, RoutePolicy.personal(), handler::list)
                .POST(PAGES + "/{personId}/merge", Access.STAFF, handler::merge)
                .POST(PAGES + "/{personId}/keep-apart", Access.STAFF, handler::keepApart)
                .build();
    }

    @Bean
    SecuredRoutes mergeApi(MergePeople merge) {
        MergeApi api = new MergeApi(merge);
        return SecuredRoutes.routes()
                .GET(API, RoutePolicy.personal(), api::list)
                .POST(API + "/{personId}/mergers", Access.STAFF, api::merge)
                .POST(API + "/{personId}/dismissals", Access.STAFF, api::keepApart)
                .build();
    }
}
