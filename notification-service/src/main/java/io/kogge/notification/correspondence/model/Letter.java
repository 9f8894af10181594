// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.message.model.MessageKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A message to one person, before it is rendered. */
public record Letter(MessageKind template, Recipient to, Cause cause) {

    /** Of which of a mission's messages this is a copy: the occurrence's, or the one that follows a person's own steps. */
    public String message() {
        String occurrence = cause.occurrenceId();
        return occurrence == null ? template.key() : occurrence;
    }

    /** The same for the same message to the same person because of the same thing, so that it is queued once. */
    public String id() {
        String name = template.key() + '\n' + to.correspondence() + '\n' + cause.key();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
