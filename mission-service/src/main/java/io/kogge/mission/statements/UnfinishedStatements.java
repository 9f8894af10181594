// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import io.kogge.web.settings.OfficeContact;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the law has an office say of itself, and how people reach it, as far as this one has not configured it yet. Said in
 * the log at each start and on staff's start page: nobody else would notice.
 *
 * @param settings names of the settings that are missing
 */
public record UnfinishedStatements(List<String> settings) {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedStatements.class);
    private static final String OFFICE = "kogge.web.office.";
    private static final String PREFIX = "kogge.mission.statements.";

    /** Takes a copy. */
    public UnfinishedStatements {
        settings = List.copyOf(settings);
    }

    /** Of what is configured. */
    static UnfinishedStatements of(StatementSettings statements, OfficeContact office) {
        return new UnfinishedStatements(Stream.of(
                        office.unfinished().map(name -> OFFICE + name),
                        statements.accessibility().unfinished().map(name -> PREFIX + "accessibility." + name),
                        statements.privacy().unfinished().map(name -> PREFIX + "privacy." + name))
                .flatMap(names -> names)
                .toList());
    }

    /** Whether anything is missing. */
    public boolean any() {
        return !settings.isEmpty();
    }

    /** Says so in the log. */
    void warn() {
        if (any()) {
            LOG.warn(
                    "THE LEGAL STATEMENTS OR CONTACT DETAILS OF THIS OFFICE ARE NOT FINISHED. Do not open Kogge to the public before these"
                            + " settings are given (docs/operations.md, Legal statements): {}",
                    String.join(", ", settings));
        }
    }
}
