// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.storage;

import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.StaffMailbox;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox as it is stored.
 *
 * @param reachable whether there is a confirmed address: what those to write to are found by
 * @param asked the address that is to be confirmed; null if there is none, and likewise when it was asked for
 * @param off names of what the person does not want
 */
public record StaffMailboxDocument(
        String staffId,
        boolean reachable,
        String email,
        @Nullable String asked,
        @Nullable Integer number,
        @Nullable Instant askedAt,
        int changes,
        String configured,
        String language,
        List<String> off) {

    static StaffMailboxDocument of(StaffMailbox mailbox) {
        StaffMailbox.Asked asked = mailbox.asked();
        return new StaffMailboxDocument(
                mailbox.staffId(),
                mailbox.reachable(),
                mailbox.email(),
                asked == null ? null : asked.email(),
                asked == null ? null : asked.number(),
                asked == null ? null : asked.at(),
                mailbox.changes(),
                mailbox.configured(),
                mailbox.language(),
                mailbox.off().stream().map(NewsKind::name).sorted().toList());
    }

    /** What is not known any more cannot be switched off either. */
    StaffMailbox toMailbox() {
        return new StaffMailbox(
                staffId,
                email,
                asked == null || number == null || askedAt == null
                        ? null
                        : new StaffMailbox.Asked(asked, number, askedAt),
                changes,
                configured,
                language,
                Arrays.stream(NewsKind.values())
                        .filter(kind -> off.contains(kind.name()))
                        .collect(Collectors.toSet()));
    }

    /** Without addresses. */
    @Override
    public String toString() {
        return "StaffMailboxDocument[" + staffId + "]";
    }
}
