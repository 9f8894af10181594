// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import io.kogge.schemas.Topic;
import io.kogge.schemas.notification.EmailSent;
import java.util.List;

/** Which mails went out, as the notification service's events tell. */
final class MailLog {
    private final EventLog log;

    MailLog(EventLog log) {
        this.log = log;
    }

    /** Every mail that went out about this mission. */
    List<EmailSent> sent(String missionId) {
        return log.read(Topic.NOTIFICATION_EVENTS).stream()
                .filter(EmailSent.class::isInstance)
                .map(EmailSent.class::cast)
                .filter(mail -> mail.getMissionId().equals(missionId))
                .toList();
    }

    /** How many mails of this template the person got. */
    long count(Person person, String template) {
        String registration = person.registrationId(SampleMission.ID);
        return sent(SampleMission.ID).stream()
                .filter(mail -> mail.getRegistrationId().equals(registration)
                        && mail.getTemplate().equals(template))
                .count();
    }

    /** Waits for a mail of this template to this person. */
    void await(Person person, String template) {
        Await.thatIs("mail “" + template + "” to " + person.name(), () -> count(person, template) > 0);
    }
}
