// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.RecurringJob;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.partners.usecase.OfficesNearby;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.planning.events.EncodedDrafts;
import io.kogge.mission.planning.events.MissionEvents;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.planning.storage.MissionNames;
import io.kogge.mission.planning.storage.MissionStorage;
import io.kogge.mission.planning.storage.MongoMissionSearch;
import io.kogge.mission.planning.usecase.AdvisedRoutes;
import io.kogge.mission.planning.usecase.LinkedPartners;
import io.kogge.mission.planning.usecase.MissionCalendar;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.mission.planning.usecase.MissionSearch;
import io.kogge.mission.planning.usecase.ThemeNames;
import io.kogge.mission.planning.usecase.WaitingApprovals;
import io.kogge.mission.planning.web.Approvals;
import io.kogge.mission.planning.web.DraftRemovalPages;
import io.kogge.mission.planning.web.MissionApi;
import io.kogge.mission.planning.web.MissionExport;
import io.kogge.mission.planning.web.MissionPage;
import io.kogge.mission.planning.web.MissionPages;
import io.kogge.mission.planning.web.PlanPages;
import io.kogge.mission.planning.web.RouteNotes;
import io.kogge.mission.planning.web.StepPages;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.progress.MissionPlaces;
import io.kogge.mission.staff.Colleagues;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.mission.themes.usecase.ThemeUse;
import io.kogge.mission.themes.usecase.Themes;
import io.kogge.mission.waiting.Waiting;
import io.kogge.schemas.EventCodec;
import io.kogge.web.api.OpenApiRoute;
import io.kogge.web.i18n.CountryZones;
import io.kogge.web.i18n.Messages;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListPages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts planning together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class PlanningConfiguration {
    private static final String CALENDAR = "mission-calendar";
    private static final int MISSIONS_AT_ONCE = 8;
    private static final Duration NAMES_EVERY = Duration.ofMinutes(10);
    private static final Duration NAMES_LIMIT = Duration.ofMinutes(5);

    @Bean
    SearchableAggregates<Mission, MissionEvent> missions(AggregateFactory factory) {
        return factory.aggregates(MissionStorage.type(MissionEvents::outgoing));
    }

    @Bean
    MissionSearch missionSearch(MongoDatabase database, SearchableAggregates<Mission, MissionEvent> missions) {
        return new MongoMissionSearch(database, missions);
    }

    @Bean
    RecurringJob missionNames(MongoDatabase database, SearchableAggregates<Mission, MissionEvent> missions) {
        MissionNames names = new MissionNames(database, missions);
        return new RecurringJob("mission-names", NAMES_EVERY, NAMES_LIMIT, names::fill).onceInTheCluster();
    }

    @Bean
    AdvisedRoutes advisedRoutes(Advisories advisories) {
        return new AdvisedRoutes(advisories);
    }

    @Bean
    MissionCommands missionCommands(
            Aggregates<Mission, MissionEvent> missions,
            PartnerDirectory directory,
            AdvisedRoutes routes,
            Clock clock,
            WebKitProperties web) {
        LinkedPartners partners = new LinkedPartners(directory);
        return new MissionCommands(missions, partners, routes, clock, web.zone());
    }

    @Bean
    RecurringJob missionCalendar(
            Aggregates<Mission, MissionEvent> missions,
            MissionSearch search,
            Clock clock,
            CalendarSettings settings,
            MeterRegistry meters) {
        EachAlone each = new EachAlone(CALENDAR, MISSIONS_AT_ONCE, meters);
        MissionCalendar calendar = new MissionCalendar(missions, search, each, clock);
        return new RecurringJob(CALENDAR, settings.every(), settings.timeLimit(), calendar::run).onceInTheCluster();
    }

    @Bean
    RecurringJob themeNames(
            Aggregates<Mission, MissionEvent> missions,
            MissionSearch search,
            Themes themes,
            ThemeCommands commands,
            List<ThemeUse> others,
            Clock clock,
            CalendarSettings settings) {
        ThemeNames names = new ThemeNames(missions, search, themes, commands, others, clock);
        return new RecurringJob("theme-names", settings.every(), settings.timeLimit(), names::run).onceInTheCluster();
    }

    @Bean
    SecuredRoutes missionApiRoutes(
            MissionCommands commands, MissionSearch search, ThemeCommands themeCommands, Vocabularies vocabularies) {
        return new MissionApi(commands, search, themeCommands, vocabularies).routes();
    }

    @Bean
    MissionCards missionCards(MissionSearch search, MissionPlaces places) {
        return new MissionCards(search, places);
    }

    @Bean
    Waiting waitingApprovals(MissionSearch missions, AdvisedRoutes routes, Clock clock) {
        return new WaitingApprovals(missions, routes, clock);
    }

    @Bean
    SecuredRoutes missionPageRoutes(
            MissionCards missions,
            AdvisedRoutes routes,
            Colleagues colleagues,
            PolicyLines lines,
            OfficesNearby offices,
            EventCodec codec,
            SignedLinks links,
            Pages pages,
            Clock clock,
            PublicUrl url) {
        RouteNotes notes = new RouteNotes(routes, offices);
        return new MissionPage(
                        missions,
                        notes,
                        new Approvals(colleagues),
                        lines,
                        new EncodedDrafts(codec),
                        links,
                        pages,
                        clock,
                        url)
                .routes();
    }

    @Bean
    ListKind missionList() {
        return MissionPages.LIST;
    }

    @Bean
    SecuredRoutes missionListRoutes(MissionCards missions, ListPages lists) {
        return new MissionPages(missions, lists).routes();
    }

    @Bean
    SecuredRoutes missionExportRoutes(
            MissionCards missions, PolicyLines lines, Messages messages, Clock clock, WebKitProperties web) {
        return new MissionExport(missions, lines, messages, clock, web.zone()).routes();
    }

    @Bean
    SecuredRoutes planPageRoutes(
            MissionCommands commands,
            MissionCards missions,
            ThemeCommands themeCommands,
            Vocabularies vocabularies,
            AdvisedRoutes routes,
            OfficesNearby offices,
            Pages pages,
            WebKitProperties web) {
        // now, not in the first request
        CountryZones.read();
        RouteNotes notes = new RouteNotes(routes, offices);
        return new PlanPages(commands, missions, themeCommands, vocabularies, notes, pages, web.zone()).routes();
    }

    @Bean
    SecuredRoutes stepPageRoutes(
            MissionCommands commands,
            MissionCards missions,
            AdvisedRoutes routes,
            Pages pages,
            WebKitProperties web,
            Clock clock) {
        return new StepPages(commands, missions, routes, pages, web.zone(), clock).routes();
    }

    @Bean
    SecuredRoutes draftRemovalRoutes(
            MissionCommands commands, MissionCards missions, AdvisedRoutes routes, Pages pages) {
        return new DraftRemovalPages(commands, missions, routes, pages).routes();
    }

    @Bean
    SecuredRoutes missionOpenApiRoutes() {
        return OpenApiRoute.at(
                "/api/mission/v1/openapi.json",
                "mission/openapi.json",
                "mission/openapi-partners.json",
                "mission/openapi-projects.json",
                "mission/openapi-agreements.json",
                "mission/openapi-advisories.json",
                "mission/openapi-activities.json",
                "mission/openapi-imports.json",
                "mission/openapi-policy.json",
                "mission/openapi-indicators.json",
                "mission/openapi-review.json",
                "mission/openapi-outcomes.json",
                "mission/openapi-views.json");
    }
}
