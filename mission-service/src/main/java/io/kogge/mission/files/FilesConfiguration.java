// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.job.Retention;
import io.kogge.event.mongo.AtStart;
import io.kogge.mission.files.storage.MongoFiles;
import io.kogge.mission.files.usecase.FileUse;
import io.kogge.mission.files.usecase.Files;
import io.kogge.mission.files.usecase.UnusedFiles;
import io.kogge.mission.files.usecase.Uploads;
import io.kogge.mission.files.web.FileApi;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the keeping of files together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FilesConfiguration {
    @Bean
    Files files(MongoDatabase database) {
        MongoFiles files = new MongoFiles(database, Clock.systemUTC());
        AtStart.prepare(files.prepare());
        return files;
    }

    @Bean
    Uploads uploads(Files files, FileSettings settings) {
        return new Uploads(files, settings.limit());
    }

    @Bean
    UnusedFiles unusedFiles(Files files, ObjectProvider<FileUse> uses) {
        return new UnusedFiles(files, uses.orderedStream().toList());
    }

    @Bean
    Retention unattachedFiles(UnusedFiles unused, FileSettings settings) {
        return new Retention("unattached-files", settings.unattached(), unused::deleteOlderThan);
    }

    @Bean
    SecuredRoutes fileRoutes(Files files, Uploads uploads, UnusedFiles unused) {
        return new FileApi(files, uploads, unused).routes();
    }
}
