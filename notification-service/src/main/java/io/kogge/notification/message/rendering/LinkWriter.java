// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.message.model.MailGroup;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.PersonalLinks;
import io.kogge.notification.message.model.StopLink;
import io.kogge.schemas.LinkPurpose;
import io.kogge.schemas.PagePath;
import io.kogge.web.links.SignedLinks;
import java.net.URI;

/** Makes the links in messages; the pages behind them check the same signature. */
public final class LinkWriter {
    private static final String NOBODYS = "example";

    private final SignedLinks links;
    private final String publicUrl;

    /** Below this address, which has no slash at its end. */
    public LinkWriter(SignedLinks links, String publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
    }

    /** The mission's page that everybody may see. */
    URI missionPage(String missionId) {
        return URI.create(publicUrl + PagePath.JOIN + missionId);
    }

    /** Links that look like anybody's and open nothing, for messages that are only looked at. */
    PersonalLinks leadingNowhere(MessageKind kind) {
        String ownPage = publicUrl + LinkPurpose.REGISTRATION_PATH + NOBODYS;
        return new PersonalLinks(
                ownPage + "/confirm",
                publicUrl + LinkPurpose.NEW_ADDRESS_PATH + NOBODYS,
                ownPage,
                publicUrl + LinkPurpose.FOLLOW_UP_PATH + NOBODYS,
                publicUrl + LinkPurpose.SURVEY_PATH + NOBODYS,
                kind.group()
                        .map(group -> publicUrl + LinkPurpose.UNSUBSCRIBE_PATH + NOBODYS)
                        .orElse(""));
    }

    /** Confirms the address that a member of staff asked for by this change. */
    String staffAddress(String staffId, int change) {
        return publicUrl + LinkPurpose.STAFF_ADDRESS_PATH + links.token(LinkPurpose.STAFF_ADDRESS, staffId, change);
    }

    /** Looks like such a link and opens nothing. */
    String staffAddressNowhere() {
        return publicUrl + LinkPurpose.STAFF_ADDRESS_PATH + NOBODYS;
    }

    /** A page for staff. */
    String staffPage(String path) {
        return publicUrl + path;
    }

    /** Where a member of staff chooses which mails to get. */
    String ownMail() {
        return staffPage(LinkPurpose.OWN_MAIL_PATH);
    }

    /** The links of one registration for a message of this kind; address and version come from the same record, so that they go together. */
    public PersonalLinks of(MessageKind kind, Participant participant, Contact contact) {
        String own = links.token(LinkPurpose.REGISTRATION, participant.registrationId(), contact.linkVersion());
        String answer = links.token(LinkPurpose.FOLLOW_UP, participant.registrationId(), contact.linkVersion());
        String survey = links.token(LinkPurpose.SURVEY, participant.registrationId(), contact.linkVersion());
        String address = links.token(LinkPurpose.NEW_ADDRESS, contact.personId(), contact.addressChange());
        String ownPage = publicUrl + LinkPurpose.REGISTRATION_PATH + own;
        return new PersonalLinks(
                ownPage + "/confirm",
                publicUrl + LinkPurpose.NEW_ADDRESS_PATH + address,
                ownPage,
                publicUrl + LinkPurpose.FOLLOW_UP_PATH + answer,
                publicUrl + LinkPurpose.SURVEY_PATH + survey,
                kind.group().map(group -> unsubscribe(group, participant)).orElse(""));
    }

    private String unsubscribe(MailGroup group, Participant participant) {
        String subject = new StopLink(group, participant.registrationId()).subject();
        return publicUrl
                + LinkPurpose.UNSUBSCRIBE_PATH
                + links.token(LinkPurpose.UNSUBSCRIBE, subject, StopLink.VERSION);
    }
}
