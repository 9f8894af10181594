// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.staffmail.usecase.TellAtOnce;
import io.kogge.schemas.Topic;
import io.kogge.schemas.notification.AddressReleased;
import io.kogge.schemas.notification.AddressSuppressed;
import io.kogge.schemas.notification.EmailBounced;
import io.kogge.schemas.notification.EmailFailed;
import io.kogge.schemas.notification.EmailSent;
import io.kogge.schemas.notification.EmailSkipped;
import io.kogge.schemas.notification.FollowUpAnswered;
import io.kogge.schemas.notification.MailResubscribed;
import io.kogge.schemas.notification.MailUnsubscribed;
import io.kogge.schemas.notification.OutcomeReported;
import io.kogge.schemas.notification.SurveyAnswered;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Hears of mails that did not arrive. */
public final class UndeliveredMails implements Reaction {
    private final Duration maxAge;
    private final EventTable<Mono<Void>> table;

    /** Acts on events up to this age. */
    public UndeliveredMails(TellAtOnce tell, Duration maxAge) {
        this.maxAge = maxAge;
        this.table = EventTable.<Mono<Void>>on(topics(), Mono.empty())
                .when(
                        EmailBounced.class,
                        (event, e) -> tell.bounced(e.getMissionId(), event.command("staff-told-of-bounce")))
                .ignore(EmailSent.class, EmailSkipped.class, EmailFailed.class)
                .ignore(FollowUpAnswered.class, OutcomeReported.class, SurveyAnswered.class)
                .ignore(AddressSuppressed.class, AddressReleased.class)
                .ignore(MailUnsubscribed.class, MailResubscribed.class)
                .build();
    }

    @Override
    public String name() {
        return "undelivered-mails";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.NOTIFICATION_EVENTS);
    }

    @Override
    public Duration maxAge() {
        return maxAge;
    }

    @Override
    public Mono<Void> react(ReceivedEvent event) {
        return table.handle(event);
    }
}
