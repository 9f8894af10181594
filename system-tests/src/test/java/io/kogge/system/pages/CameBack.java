// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Content;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Reason;
import io.kogge.system.driver.Cluster;
import java.time.Instant;
import java.util.UUID;

/** What the office's mailbox, which a Kogge of tests does not have, would have brought. */
final class CameBack {
    private final Aggregates<ReturnedMail, Void> mails;

    @SuppressWarnings("unchecked")
    CameBack(Cluster kogge) {
        mails = (Aggregates<ReturnedMail, Void>)
                kogge.context(0, "notification").getBean("returnedMailAggregates", Aggregates.class);
    }

    /** A mail that somebody wrote; its id. */
    String fromSomebody(String words) {
        String id = UUID.randomUUID().toString().replace("-", "");
        ReturnedMail mail = new ReturnedMail(
                new Content("somebody@example.org", words, words, ""), Reason.WRITTEN, Instant.now(), null, null, null);
        mails.create(id, Command.of("keep:" + id, Actor.system("mail-came-back")), Decision.of(mail))
                .block();
        return id;
    }
}
