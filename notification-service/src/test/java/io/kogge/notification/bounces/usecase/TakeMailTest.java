// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.bounces.fixture.Mails;
import io.kogge.notification.bounces.fixture.MemoryLetters;
import io.kogge.notification.bounces.mime.CalendarZones;
import io.kogge.notification.bounces.mime.MailReader;
import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.reply.ReplyReader;
import io.kogge.notification.bounces.model.report.Finding;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Content;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Reason;
import io.kogge.notification.bounces.usecase.ReturnMailbox.Arrived;
import io.kogge.notification.bounces.usecase.ReturnMailbox.Position;
import io.kogge.notification.fixture.MemoryAggregates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class TakeMailTest {
    private static final Instant NOW = Instant.parse("2027-03-08T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String SANNE = "sanne@windkracht.example";
    private static final Actor STAFF = Actor.staff("marijke");

    private final MemoryLetters letters = new MemoryLetters();
    private final MemoryAggregates<ReturnedMail, Void> kept = new MemoryAggregates<>();
    private final List<Finding> followed = new ArrayList<>();
    private final List<ReturnedMail> forwarded = new ArrayList<>();
    private final ReturnPath returnPath = new ReturnPath(
            "bounces.example", List.of("a key of thirty-two bytes at least".getBytes(StandardCharsets.UTF_8)));
    private final WhatCameBack follower = (letter, finding, command) -> Mono.fromRunnable(() -> followed.add(finding));
    private final TakeMail take = new TakeMail(
            new MailReader(8, 100)::read,
            new ReplyReader(new CalendarZones()),
            new FindLetter(letters, Optional.of(returnPath)),
            letters,
            List.of(follower),
            new KeepForStaff(kept, CLOCK, Duration.ofDays(90)));
    private final SettleReturnedMail settle = new SettleReturnedMail(
            kept, letters, List.of(follower), mail -> Mono.fromRunnable(() -> forwarded.add(mail)), CLOCK);

    @Test
    void aBounceIsNotedOnItsLetterHoweverOftenItIsRead() {
        letters.send("letter-1", SANNE);

        take(Mails.octets("postfix-unknown"));
        take(Mails.octets("postfix-unknown"));

        assertThat(letters.cameBack.values()).extracting(Finding::verdict).containsExactly(BounceVerdict.GONE_FOR_GOOD);
        assertThat(followed).extracting(Finding::address).containsOnly(SANNE);
        assertThat(kept.states()).isEmpty();
    }

    @Test
    void whatComesToALettersOwnReturnPathIsAboutThatLetter() {
        letters.send("abc", "other@windkracht.example");

        take("From: odd@server.example\r\nTo: " + returnPath.address("abc")
                + "\r\nSubject: ???\r\n\r\nWe regret this very much.");

        assertThat(kept.states()).extracting(ReturnedMail::letterId).containsExactly("abc");
        assertThat(letters.cameBack).isEmpty();
    }

    @Test
    void withoutIdsTheLastLetterToTheAddressIsMeant() {
        letters.send("1", SANNE);
        letters.send("2", SANNE);

        take(Mails.octets("mobile-carrier"));

        assertThat(letters.cameBack).containsOnlyKeys("2 by SYSTEM");
    }

    @Test
    void aBounceOfNobodysLetterIsForStaff() {
        take(Mails.octets("mobile-carrier"));

        assertThat(kept.states())
                .extracting(ReturnedMail::reason, mail -> mail.about().address())
                .containsExactly(tuple(Reason.LETTER_NOT_KNOWN, SANNE));
    }

    @Test
    void delaysAndOutOfOfficeNotesAskForNothing() {
        letters.send("letter-1", SANNE);

        List.of("postfix-delayed", "postfix-relayed", "away-nl", "away-de", "away-zh", "away-en")
                .forEach(sample -> take(Mails.octets(sample)));

        assertThat(letters.cameBack).isEmpty();
        assertThat(kept.states()).isEmpty();
    }

    @Test
    void whatPeopleWriteIsForStaffWithWhoWrote() {
        letters.send("letter-1", SANNE);

        take(Mails.octets("person-writes"));

        ReturnedMail mail = kept.states().get(0);
        assertThat(mail.reason()).isEqualTo(Reason.WRITTEN);
        assertThat(mail.personId()).isEqualTo("person-of-letter-1");
        assertThat(mail.about().text()).contains("Kan ik iemand meenemen?");
    }

    @Test
    void aComplaintIsFollowedAndShown() {
        letters.send("letter-1", SANNE);

        take(Mails.octets("complaint"));

        assertThat(followed).extracting(Finding::verdict).containsExactly(BounceVerdict.FEEDBACK);
        assertThat(letters.cameBack).isEmpty();
        assertThat(kept.states()).extracting(ReturnedMail::reason).containsExactly(Reason.COMPLAINT);
    }

    @Test
    void anAnswerOfACalendarIsNotedAndARemarkWithItIsShown() {
        letters.send("letter-1", SANNE);

        take(reply(""));
        assertThat(letters.answers).hasSize(1);
        assertThat(kept.states()).isEmpty();

        take(reply("COMMENT:Ik kom een uur later\r\n"));
        assertThat(kept.states()).extracting(mail -> mail.about().text()).containsExactly("Ik kom een uur later");
    }

    @Test
    void whatCannotBeReadStopsNothing() {
        new TakeMail(
                        octets -> {
                            throw new IllegalStateException("whatever");
                        },
                        new ReplyReader(new CalendarZones()),
                        new FindLetter(letters, Optional.empty()),
                        letters,
                        List.of(),
                        new KeepForStaff(kept, CLOCK, Duration.ofDays(90)))
                .take(arrived("?".getBytes(StandardCharsets.UTF_8)))
                .block();

        assertThat(kept.states()).extracting(ReturnedMail::reason).containsExactly(Reason.UNREADABLE);
        assertThat(kept.states()).extracting(ReturnedMail::about).containsExactly(Content.NONE);
    }

    @Test
    void whatIsOlderThanItWouldBeKeptIsLetGo() {
        take.take(new Arrived(new Position(1, 1), NOW.minus(Duration.ofDays(91)), Mails.octets("person-writes")))
                .block();

        assertThat(kept.states()).isEmpty();
    }

    @Test
    void staffSayWhoseLetterItWasAndNothingOfTheMailIsKept() {
        take(Mails.octets("mobile-carrier"));
        String id = only();
        assertThatThrownBy(() -> settle.bounced(id, 1, "nobody@nowhere.example", true, STAFF)
                        .block())
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.code())
                                .containsExactly("no-letter"));
        letters.send("7", "jan@windkracht.example");

        settle.bounced(id, 1, "jan@windkracht.example", false, STAFF).block();

        assertThat(letters.cameBack).containsOnlyKeys("7 by STAFF");
        assertThat(letters.cameBack.values()).extracting(Finding::verdict).containsExactly(BounceVerdict.FOR_A_WHILE);
        ReturnedMail settled = kept.states().get(0);
        assertThat(settled.about()).isEqualTo(Content.NONE);
        assertThat(settled.open()).isFalse();
        assertThatThrownBy(() -> settle.notImportant(id, 2, STAFF).block()).isInstanceOf(Rejection.Conflict.class);
    }

    @Test
    void whatSomebodyShouldAnswerGoesToTheOffice() {
        take(Mails.octets("person-writes"));

        settle.forward(only(), 1, STAFF).block();

        assertThat(forwarded).extracting(mail -> mail.about().subject()).containsExactly("Re: Handelsmissie");
        assertThat(kept.states()).noneMatch(ReturnedMail::open);
    }

    private String only() {
        return kept.ids().iterator().next();
    }

    private static String reply(String comment) {
        return "From: " + SANNE + "\r\nSubject: Accepted\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n"
                + "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u@kogge.example\r\n" + comment
                + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:" + SANNE + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private void take(String mail) {
        take(mail.getBytes(StandardCharsets.UTF_8));
    }

    private void take(byte[] octets) {
        take.take(arrived(octets)).block();
    }

    private static Arrived arrived(byte[] octets) {
        return new Arrived(new Position(1, 1), NOW, octets);
    }
}
