// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.util.Optional;

/**
 * What a link says that ends messages. It names a registration and not its person, as somebody may turn out to be somebody
 * else who is known.
 */
public record StopLink(MailGroup group, String registrationId) {
    /** Such links hold for good: who has an old mail must be able to end the next ones by it. */
    public static final int VERSION = 0;

    /** As a signed link carries it. */
    public String subject() {
        return group.key() + ':' + registrationId;
    }

    /** Back from what a signed link carries; empty where it says something else. */
    public static Optional<StopLink> of(String subject) {
        int colon = subject.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : MailGroup.of(subject.substring(0, colon))
                        .map(group -> new StopLink(group, subject.substring(colon + 1)));
    }
}
