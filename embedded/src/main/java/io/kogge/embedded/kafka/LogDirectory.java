// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.kafka;

import io.kogge.embedded.EmbeddedServerException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's formatted log directory. */
record LogDirectory(Path path) {

    /** Formats the directory the first time only: a second time would give it another cluster id and lose its topics. */
    static LogDirectory formatted(Path path) {
        if (!Files.exists(path.resolve("meta.properties"))) {
            format(path);
        }
        return new LogDirectory(path);
    }

    private static void format(Path path) {
        try (PrintStream quiet = new PrintStream(PrintStream.nullOutputStream())) {
            new Formatter()
                    .setPrintStream(quiet)
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setDirectories(List.of(path.toString()))
                    .setMetadataLogDirectory(path.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new EmbeddedServerException("Kafka cannot use " + path + ": " + e.getMessage(), e);
        }
    }
}
