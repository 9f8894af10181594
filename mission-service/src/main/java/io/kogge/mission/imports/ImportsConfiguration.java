// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.Retention;
import io.kogge.event.job.WakeUp;
import io.kogge.event.mongo.AtStart;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityRegister;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.activities.usecase.MissionTwins;
import io.kogge.mission.files.usecase.FileUse;
import io.kogge.mission.files.usecase.Files;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.storage.ImportStorage;
import io.kogge.mission.imports.storage.MongoImportRows;
import io.kogge.mission.imports.storage.MongoImports;
import io.kogge.mission.imports.storage.MongoKnownLists;
import io.kogge.mission.imports.usecase.ActivityReadings;
import io.kogge.mission.imports.usecase.ActivityTarget;
import io.kogge.mission.imports.usecase.ImportCommands;
import io.kogge.mission.imports.usecase.ImportFiles;
import io.kogge.mission.imports.usecase.ImportRowPages;
import io.kogge.mission.imports.usecase.ImportRows;
import io.kogge.mission.imports.usecase.ImportTarget;
import io.kogge.mission.imports.usecase.ImportWork;
import io.kogge.mission.imports.usecase.Imports;
import io.kogge.mission.imports.usecase.KnownLists;
import io.kogge.mission.imports.usecase.ReadingSteps;
import io.kogge.mission.imports.usecase.RowSteps;
import io.kogge.mission.imports.web.ImportApi;
import io.kogge.mission.imports.web.ImportPages;
import io.kogge.mission.imports.web.ImportStepPages;
import io.kogge.mission.imports.web.ImportViews;
import io.kogge.mission.staff.StaffNames;
import io.kogge.mission.themes.usecase.Themes;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reading of lists together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportsConfiguration {
    /** One after the other: of two lists with the same row, the second has to find what the first made of it. */
    private static final int AT_ONCE = 1;

    @Bean
    SearchableAggregates<Import, Void> storedImports(AggregateFactory factory) {
        return factory.aggregates(ImportStorage.type());
    }

    @Bean
    Imports imports(MongoDatabase database, SearchableAggregates<Import, Void> stored) {
        return new MongoImports(database, stored);
    }

    @Bean
    ImportRows importRows(MongoDatabase database) {
        MongoImportRows rows = new MongoImportRows(database);
        AtStart.prepare(rows.prepare());
        return rows;
    }

    @Bean
    KnownLists knownLists(MongoDatabase database) {
        return new MongoKnownLists(database);
    }

    @Bean
    ImportFiles importFiles(Files files, ImportSettings settings) {
        return new ImportFiles(files, settings.limit());
    }

    @Bean
    FileUse filesOfImports(Imports imports) {
        return imports::neededFiles;
    }

    @Bean
    ImportTarget activityTarget(
            Activities activities, ActivityRegister register, ActivityThemes themes, MissionTwins missions) {
        return new ActivityTarget(activities, register, themes, missions);
    }

    @Bean
    ActivityReadings activityReadings(ActivityThemes themes) {
        return new ActivityReadings(themes);
    }

    /** Calls when there is work with an import. */
    @Bean
    WakeUp importCalls() {
        return new WakeUp();
    }

    @Bean
    ImportCommands importCommands(
            Aggregates<Import, Void> stored,
            ImportFiles files,
            ImportRows rows,
            KnownLists lists,
            WakeUp importCalls,
            Clock clock) {
        return new ImportCommands(stored, files, rows, lists, importCalls, clock);
    }

    @Bean
    ReadingSteps readingSteps(
            Aggregates<Import, Void> stored,
            ImportFiles files,
            ImportRows rows,
            KnownLists lists,
            ImportTarget target) {
        return new ReadingSteps(stored, files, rows, lists, target);
    }

    @Bean
    ImportWork importWork(
            Aggregates<Import, Void> stored,
            Imports imports,
            ImportRows rows,
            Files files,
            ReadingSteps reading,
            ImportTarget target,
            MeterRegistry meters) {
        RowSteps steps = new RowSteps(stored, rows, target);
        return new ImportWork(stored, imports, rows, files, reading, steps, new EachAlone("imports", AT_ONCE, meters));
    }

    /** No time limit: a long list takes long, and a stop waits for no more than the rows under way. */
    @Bean
    RecurringJob importJob(ImportWork work, ImportSettings settings, WakeUp importCalls) {
        return new RecurringJob("imports", settings.every(), null, work::run)
                .onceInTheCluster()
                .wokenBy(importCalls);
    }

    @Bean
    Retention finishedImports(ImportWork work, ImportSettings settings) {
        return new Retention("imports", settings.keep(), work::expireBefore);
    }

    @Bean
    ImportRowPages importRowPages(ImportRows rows) {
        return new ImportRowPages(rows);
    }

    @Bean
    SecuredRoutes importApiRoutes(
            ImportCommands commands, Imports imports, ImportRowPages rows, ReadingSteps reading, ImportFiles files) {
        return new ImportApi(commands, imports, rows, reading, files.limit()).routes();
    }

    @Bean
    SecuredRoutes importPageRoutes(
            ImportCommands commands,
            Imports imports,
            ImportRowPages rows,
            ActivityReadings readings,
            Themes themes,
            StaffNames names,
            ImportFiles files,
            Pages pages) {
        return new ImportPages(
                        commands, imports, new ImportViews(rows, readings, themes, names, pages), files.limit(), pages)
                .routes();
    }

    @Bean
    SecuredRoutes importStepRoutes(
            ImportCommands commands,
            Imports imports,
            ImportRowPages rows,
            ReadingSteps reading,
            ActivityReadings readings,
            Themes themes,
            StaffNames names,
            Pages pages) {
        return new ImportStepPages(
                        commands, imports, reading, new ImportViews(rows, readings, themes, names, pages), pages)
                .routes();
    }
}
