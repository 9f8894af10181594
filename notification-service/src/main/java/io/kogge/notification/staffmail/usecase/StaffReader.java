// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.correspondence.model.Turn;
import io.kogge.notification.correspondence.usecase.Facts;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.StaffFacts;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.staff.model.StaffMember;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.StaffMailbox;
import io.kogge.notification.staffmail.usecase.StaffReaders.Told;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one member of staff, and of what there is to tell.
 *
 * @param news of what was looked up; empty where there was nothing to tell any more
 * @param contact null where somebody has no account (any more), or nothing is known of an address yet
 */
record StaffReader(
        @Nullable StaffMailbox mailbox,
        @Nullable StaffMember member,
        @Nullable Contact contact,
        Objection objection,
        Map<Told, Optional<StaffNews>> news,
        Assessment assessment,
        MailComposer composer,
        Clock clock,
        Clock systemClock)
        implements Facts {

    @Override
    public Turn turn(Correspondence correspondence, Delivery letter) {
        Optional<Turn> hindrance = assessment.hindrance(letter, contact, false, clock.instant(), systemClock.instant());
        if (hindrance.isPresent() || contact == null || mailbox == null || member == null) {
            return hindrance.orElseThrow();
        }
        return StaffReaders.told(letter)
                .map(told -> tell(letter, told, mailbox, member, contact))
                .orElseGet(() -> contact.atNewAddress(letter.letter().cause().number())
                        .map(asked -> send(letter, asked, StaffNews.of(Texts.NONE, 0, null, "/")))
                        .orElseGet(() -> new Turn.Skip(SkipReason.SUPERSEDED)));
    }

    private Turn tell(Delivery letter, Told told, StaffMailbox box, StaffMember who, Contact at) {
        if (!box.reachable()) {
            return new Turn.Skip(SkipReason.NO_CONTACT);
        }
        if (!box.wants(told.kind()) || (told.kind().forOperators() && !who.operator())) {
            return new Turn.Skip(SkipReason.SWITCHED_OFF);
        }
        Optional<StaffNews> looked = news.get(told);
        if (looked == null) {
            // it was queued after what is known was read
            return new Turn.Wait(systemClock.instant());
        }
        return looked.map(found -> told.kind() == NewsKind.DIGEST ? forRole(found, who) : found)
                .filter(found ->
                        told.kind() != NewsKind.DIGEST || !found.lines().isEmpty())
                .map(found -> send(letter, at, found))
                .orElseGet(() -> new Turn.Skip(SkipReason.NOTHING_TO_TELL));
    }

    /** What concerns those alone who run the system is left out for others. */
    private static StaffNews forRole(StaffNews digest, StaffMember who) {
        return who.operator()
                ? digest
                : StaffNews.of(digest.lines().stream()
                        .filter(line -> line.what() != StaffNews.Waits.SET_ASIDE)
                        .toList());
    }

    private Turn send(Delivery letter, Contact to, StaffNews what) {
        return objection
                .to(letter.letter().template(), to)
                .<Turn>map(Turn.Skip::new)
                .orElseGet(() -> write(letter, to, what));
    }

    private Turn write(Delivery letter, Contact to, StaffNews what) {
        Mail mail = composer.compose(new StaffFacts(letter.id(), letter.letter().template(), to, what));
        return new Turn.Send(mail, new Delivery.Told(0, null, "", to.language(), mail.text()));
    }
}
