// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

/**
 * Where pages are that another service, or a mail, leads to: as both who leads there and the service whose page it is must
 * know. Those that personal links lead to are in {@link LinkPurpose}.
 */
public final class PagePath {
    /** Before a mission's id: what everybody may know of it. */
    public static final String JOIN = "/join/";
    /** Before a mission's id: who goes along. */
    public static final String DELEGATION = "/delegations/";
    /** Registrations that are held back, as too many came at once: staff decide there what becomes of them. */
    public static final String HELD = "/delegations/held";
    /** Before a mission's id: what its people are written. */
    public static final String MESSAGES = "/notifications/";
    /** Behind the page of a mission's messages: what its people say came of it. */
    public static final String ANSWERS = "/answers";
    /** Before an agreement's id. */
    public static final String AGREEMENT = "/agreements/";

    private PagePath() {}
}
