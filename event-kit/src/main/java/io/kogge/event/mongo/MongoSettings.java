// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where this service keeps its documents.
 *
 * @param uri MongoDB connection string; may hold a password, so it is never shown
 * @param database this service's own database
 * @param connectLimit longest wait for a connection to be made
 * @param answerLimit longest wait for an answer, for a server to choose, and for a free connection, each
 */
@Validated
@ConfigurationProperties("kogge.mongo")
public record MongoSettings(
        @NotBlank String uri,
        @NotBlank String database,
        @DefaultValue("2s") @NotNull Duration connectLimit,
        @DefaultValue("5s") @NotNull Duration answerLimit) {

    @Override
    public String toString() {
        return "MongoSettings[database=" + database + "]";
    }
}
