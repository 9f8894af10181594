// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

/**
 * What personal links are for and where their pages are, as both the service that mails one and the one whose page it opens
 * must know.
 */
public final class LinkPurpose {
    /**
     * The page of a registration, where it is confirmed too. Subject: the registration's id; version: that of its person's
     * links.
     */
    public static final String REGISTRATION = "registration";
    /** The question what came of a mission; subject and version as of the registration's page. */
    public static final String FOLLOW_UP = "follow-up";
    /** The questions how a mission was; subject and version as of the registration's page. */
    public static final String SURVEY = "survey";
    /** Confirming a new address. Subject: the person's id; version: the number of the change. */
    public static final String NEW_ADDRESS = "new-address";
    /**
     * Ending mails of a kind. Subject: the registration's id and the kind, see the notification service; the version is
     * always 0, as such a link holds for good.
     */
    public static final String UNSUBSCRIBE = "unsubscribe";

    /** Confirming a member of staff's address. Subject: the pseudonymous id; version: the number of the change. */
    public static final String STAFF_ADDRESS = "staff-address";

    /** Sealing what a draft of a mission would tell everybody: a {@code MissionAnnounced} as on the topic, in Base64. */
    public static final String DRAFT = "mission-draft";

    /** Before a registration's token. */
    public static final String REGISTRATION_PATH = "/join/my/";
    /** Before a follow-up question's token. */
    public static final String FOLLOW_UP_PATH = "/answer/";
    /** Before the token of the questions how a mission was. */
    public static final String SURVEY_PATH = "/answer/survey/";
    /** Before the token of a change of address. */
    public static final String NEW_ADDRESS_PATH = "/join/address/";
    /** Before the token that ends mails of a kind. */
    public static final String UNSUBSCRIBE_PATH = "/unsubscribe/";

    /** Where a member of staff chooses which mails to get. */
    public static final String OWN_MAIL_PATH = "/notifications/my-mail";
    /** Before the token of a member of staff's address. */
    public static final String STAFF_ADDRESS_PATH = OWN_MAIL_PATH + "/confirm/";

    /** Where a sealed draft is sent to be seen as its public page. */
    public static final String DRAFT_PATH = "/delegations/preview";

    private LinkPurpose() {}
}
