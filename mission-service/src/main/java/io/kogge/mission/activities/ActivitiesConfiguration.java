// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.mission.activities.events.ActivityEvents;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityEvent;
import io.kogge.mission.activities.model.CategoryRules;
import io.kogge.mission.activities.storage.ActivityStorage;
import io.kogge.mission.activities.storage.MongoActivities;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityCommands;
import io.kogge.mission.activities.usecase.ActivityFinder;
import io.kogge.mission.activities.usecase.ActivityRegister;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.activities.usecase.MissionTwins;
import io.kogge.mission.activities.usecase.RenamedThemes;
import io.kogge.mission.activities.web.ActivityApi;
import io.kogge.mission.activities.web.ActivityEntry;
import io.kogge.mission.activities.web.ActivityEntryPages;
import io.kogge.mission.activities.web.ActivityExport;
import io.kogge.mission.activities.web.ActivityList;
import io.kogge.mission.activities.web.ActivityListPage;
import io.kogge.mission.activities.web.ActivityPages;
import io.kogge.mission.activities.web.DateWords;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.planning.usecase.MissionSearch;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.staff.StaffNames;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.mission.themes.usecase.Themes;
import io.kogge.web.i18n.Messages;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListPages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the register of activities together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CountAsSettings.class)
class ActivitiesConfiguration {

    @Bean
    SearchableAggregates<Activity, ActivityEvent> storedActivities(AggregateFactory factory) {
        return factory.aggregates(ActivityStorage.type(ActivityEvents::outgoing));
    }

    @Bean
    Activities activities(MongoDatabase database, SearchableAggregates<Activity, ActivityEvent> stored) {
        return new MongoActivities(database, stored);
    }

    @Bean
    ActivityCommands activityCommands(
            Aggregates<Activity, ActivityEvent> stored,
            PartnerDirectory directory,
            MissionTwins missions,
            Clock clock) {
        return new ActivityCommands(stored, directory, missions, clock);
    }

    @Bean
    MissionTwins missionTwins(MissionSearch missions) {
        return new MissionTwins(missions);
    }

    @Bean
    ActivityRegister activityRegister(
            Aggregates<Activity, ActivityEvent> stored, PartnerDirectory directory, Clock clock) {
        return new ActivityRegister(stored, directory, clock);
    }

    @Bean
    ActivityThemes activityThemes(Themes themes, ThemeCommands commands) {
        return new ActivityThemes(themes, commands);
    }

    @Bean
    RenamedThemes renamedThemesOfActivities(Aggregates<Activity, ActivityEvent> stored, Activities activities) {
        return new RenamedThemes(stored, activities);
    }

    @Bean
    ActivityFinder activityFinder(Activities activities, PartnerDirectory directory) {
        return new ActivityFinder(activities, directory);
    }

    @Bean
    SecuredRoutes activityApiRoutes(
            ActivityCommands commands,
            Activities activities,
            ActivityFinder finder,
            ActivityThemes themes,
            PolicyLines lines,
            MissionTwins missions) {
        return new ActivityApi(commands, activities, finder, themes, lines, missions).routes();
    }

    @Bean
    ListKind activityList() {
        return ActivityList.KIND;
    }

    @Bean
    SecuredRoutes activityListRoutes(
            ActivityFinder finder,
            ActivityThemes themes,
            PolicyLines lines,
            PartnerDirectory directory,
            ListPages lists) {
        return new ActivityListPage(finder, themes, lines, directory, lists).routes();
    }

    @Bean
    DateWords dateWords(Messages messages, WebKitProperties web, Clock clock) {
        return new DateWords(messages, web.zone(), clock);
    }

    @Bean
    SecuredRoutes activityExportRoutes(
            ActivityFinder finder, ActivityThemes themes, PolicyLines lines, Messages messages, DateWords dates) {
        return new ActivityExport(finder, themes, lines, messages, dates).routes();
    }

    @Bean
    SecuredRoutes activityPageRoutes(
            ActivityCommands commands,
            Activities activities,
            ActivityThemes themes,
            PolicyLines lines,
            StaffNames names,
            MissionTwins missions,
            Pages pages) {
        return new ActivityPages(commands, activities, themes, lines, names, missions, pages).routes();
    }

    @Bean
    SecuredRoutes activityEntryRoutes(
            ActivityCommands commands,
            Activities activities,
            ActivityThemes themes,
            PolicyLines lines,
            PartnerDirectory directory,
            DateWords dates,
            MissionTwins missions,
            Pages pages) {
        ActivityEntry entry = new ActivityEntry(themes, lines, directory, dates, pages);
        return new ActivityEntryPages(commands, activities, missions, entry).routes();
    }

    /** What missions count as; a fault in the settings ends the start. */
    @Bean
    CategoryRules categoryRules(CountAsSettings settings) {
        return settings.rules();
    }
}
