// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.message.model.MessageKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person, before it is rendered.
 *
 * @param late whether everybody else had it before: the person joined later
 */
public record Letter(MessageKind template, Recipient to, Cause cause, boolean late) {

    /** At the same time as everybody's, or nobody else's. */
    public Letter(MessageKind template, Recipient to, Cause cause) {
        this(template, to, cause, false);
    }

    /** The same to somebody who joined later. */
    public Letter toLateJoiner() {
        return new Letter(template, to, cause, true);
    }

    /** Of which of a mission's messages this is a copy: the occurrence's, or the one that follows a person's own steps. */
    public String message() {
        String occurrence = cause.occurrenceId();
        return occurrence == null ? template.key() : occurrence;
    }

    /** The text of what staff wrote to people whom they chose, by the name of that message; null for what has its kind's text. */
    @Nullable
    String text() {
        String occurrence = cause.occurrenceId();
        return template.toChosen() && occurrence != null
                ? template.key() + ":message:" + to.missionId() + '~'
                        + occurrence.substring(occurrence.lastIndexOf(':') + 1)
                : null;
    }

    /** The same for the same message to the same person because of the same thing, so that it is queued once. */
    public String id() {
        String name = template.key() + '\n' + to.correspondence() + '\n' + cause.key();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
