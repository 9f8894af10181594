// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

/**
 * What a personal link is for, as both the service that mails it and the one whose page it opens must know. The subject
 * of all of them is a registration's id; their version is that of the registration's links.
 */
public final class LinkPurpose {
    /** A person's own page, and confirming the address there. */
    public static final String REGISTRATION = "registration";
    /** The question what came of a mission. */
    public static final String FOLLOW_UP = "follow-up";

    private LinkPurpose() {}
}
