// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import java.time.ZoneId;

/**
 * How to reach a person.
 *
 * @param name as the person wrote it; empty where it is not to be used
 * @param language language tag to write in, such as {@code nl}
 * @param zone where the person lives
 * @param linkVersion version of the personal links that this address may be sent
 */
public record Contact(
        String delegateId,
        String name,
        String email,
        String organisation,
        String language,
        ZoneId zone,
        int linkVersion) {

    /** Whether it is no longer, or not yet, the address that the participant's links are meant for. */
    public boolean behind(Participant participant) {
        return linkVersion < participant.linkVersion();
    }

    /** The same without anything that was typed freely; the address alone is left. */
    public Contact unnamed() {
        return new Contact(delegateId, "", email, "", language, zone, linkVersion);
    }

    /** Names nobody: this is logged. */
    @Override
    public String toString() {
        return "Contact[" + delegateId + "]";
    }
}
