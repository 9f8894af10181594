// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.CalendarPolicy;
import io.kogge.notification.correspondence.model.Circumstances;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Invitation;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.SendingSituation;
import io.kogge.notification.correspondence.model.StopEntry;
import io.kogge.notification.correspondence.model.Turn;
import io.kogge.notification.correspondence.model.Verdict;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.preferences.model.Entries;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a registration, its mission and its person. */
record ParticipantFacts(
        Assessment assessment,
        MailComposer composer,
        @Nullable Mission mission,
        @Nullable Participant participant,
        @Nullable Contact contact,
        boolean erased,
        Objection objection,
        Set<MessageKind> answered,
        Entries entries,
        @Nullable Invitation invitation,
        Clock clock,
        Clock systemClock)
        implements Facts {

    @Override
    public Turn turn(Correspondence correspondence, Delivery letter) {
        Verdict verdict = assessment.assess(
                letter,
                new SendingSituation(
                        mission,
                        participant,
                        contact,
                        erased,
                        answered.contains(letter.letter().template()),
                        correspondence.letters(),
                        clock.instant(),
                        systemClock.instant(),
                        entries,
                        invitation));
        if (verdict instanceof Verdict.Wait wait) {
            return new Turn.Wait(wait.until());
        }
        return verdict instanceof Verdict.Send send
                ? objection
                        .to(letter.letter().template(), send.contact())
                        .<Turn>map(Turn.Skip::new)
                        .orElseGet(() -> write(correspondence, letter, send))
                : new Turn.Skip(((Verdict.Skip) verdict).reason());
    }

    private Turn write(Correspondence correspondence, Delivery letter, Verdict.Send with) {
        @Nullable
        CalendarStamp calendar = CalendarPolicy.entry(
                        letter, with.mission(), with.participant(), correspondence, entries)
                .orElse(null);
        StopEntry stop = letter.letter().template() == MessageKind.STOP_ENTRY
                ? StopEntry.of(letter, with.mission(), with.participant(), entries, correspondence.letters())
                : null;
        Mail mail = composer.compose(new MessageFacts(
                letter.id(),
                letter.letter().template(),
                with.mission(),
                with.participant(),
                with.contact(),
                letter.letter().cause().latestUseful(),
                calendar,
                letter.text(),
                invitation == null ? null : invitation.to(),
                stop == null ? null : new MessageFacts.OneStop(stop.key(), stop.stop(), !entries.journey())));
        Delivery.Told told = stop == null
                ? Delivery.Told.of(with.mission(), with.contact(), calendar)
                : Delivery.Told.of(with.mission(), with.contact(), stop, calendar);
        return new Turn.Send(
                mail,
                told.from(
                        mail.text(),
                        Circumstances.of(
                                with.mission(),
                                invitation == null ? null : invitation.to(),
                                with.participant(),
                                clock.instant())));
    }
}
