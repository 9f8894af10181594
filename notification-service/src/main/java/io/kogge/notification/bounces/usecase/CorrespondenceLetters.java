// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.reply.CalendarReply;
import io.kogge.notification.bounces.model.report.Finding;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.NoteWhatCameBack;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Letters as correspondences keep them, and who they went to as the audience is known. */
public final class CorrespondenceLetters implements SentLetters {
    /** The entry of a registration, or of a part of its journey. */
    /** The registration's id, and of a single stop's entry the stop's code. */
    private static final Pattern UID = Pattern.compile("([0-9a-f-]{36})(?:-([^@]*)|[^0-9a-f@-][^@]*)?@.*");

    private final io.kogge.notification.correspondence.usecase.LetterLookup letters;
    private final Correspondences correspondences;
    private final NoteWhatCameBack note;
    private final Audiences audiences;

    /** Over these. */
    public CorrespondenceLetters(
            io.kogge.notification.correspondence.usecase.LetterLookup letters,
            Correspondences correspondences,
            NoteWhatCameBack note,
            Audiences audiences) {
        this.letters = letters;
        this.correspondences = correspondences;
        this.note = note;
        this.audiences = audiences;
    }

    @Override
    public Mono<SentLetter> byId(String letterId) {
        return letters.byId(letterId).flatMap(this::sent);
    }

    @Override
    public Mono<SentLetter> byToken(String token) {
        return letters.byToken(token).flatMap(this::sent);
    }

    @Override
    public Mono<SentLetter> byMessageId(String messageId) {
        return letters.byMessageId(messageId).flatMap(this::sent);
    }

    @Override
    public Mono<SentLetter> lastTo(String address) {
        return audiences
                .contactsAt(address)
                .flatMap(contact -> audiences.registrationsOf(contact.personId()))
                .map(Recipient::of)
                .collectList()
                .flatMapMany(correspondences::of)
                .flatMapIterable(correspondence -> correspondence.letters())
                .filter(letter -> letter.progress().status() == Delivery.Status.SENT)
                .sort(Comparator.comparing(CorrespondenceLetters::endedAt).reversed())
                .next()
                .flatMap(this::sent);
    }

    @Override
    public Mono<Void> cameBack(SentLetter letter, Finding finding, Command command) {
        return note.bounced(letter.id(), code(finding), finding.said(), command).then();
    }

    @Override
    public Mono<Boolean> answered(CalendarReply reply, Instant arrivedAt, Command command) {
        Matcher uid = UID.matcher(reply.uid());
        if (!uid.matches()) {
            return Mono.just(false);
        }
        Instant at = reply.at() == null || reply.at().isAfter(arrivedAt) ? arrivedAt : reply.at();
        CalendarAnswer answer =
                new CalendarAnswer(CalendarAnswer.Kind.valueOf(reply.answer().name()), at);
        return audiences
                .participant(uid.group(1))
                .filterWhen(participant -> isOf(participant, reply.attendee()))
                .flatMap(participant -> entry(participant, uid.group(2)))
                .flatMap(to -> note.answered(to, answer, command).thenReturn(true))
                .defaultIfEmpty(false);
    }

    /** Whose entry it is: that of the whole journey, or of one stop, as long as the route has it. */
    private Mono<Recipient> entry(Participant participant, @Nullable String code) {
        return code == null
                ? Mono.just(Recipient.of(participant))
                : audiences
                        .mission(participant.missionId())
                        .map(mission -> StopKey.of(mission).keySet().stream()
                                .filter(key -> key.code().equals(code))
                                .findFirst()
                                .map(key -> Recipient.of(participant, key))
                                .orElseGet(() -> Recipient.of(participant)));
    }

    /** Whose address was changed may still answer from the former one. */
    private Mono<Boolean> isOf(Participant participant, String attendee) {
        return audiences
                .contact(participant.personId())
                .map(contact -> Addresses.same(contact.email(), attendee)
                        || Optional.ofNullable(contact.formerEmail())
                                .filter(former -> Addresses.same(former, attendee))
                                .isPresent())
                .defaultIfEmpty(false);
    }

    private Mono<SentLetter> sent(Delivery letter) {
        Recipient to = letter.letter().to();
        Mono<Contact> contact = !to.registrationId().isEmpty()
                ? audiences.participant(to.registrationId()).flatMap(found -> audiences.contact(found.personId()))
                : audiences.contact(to.id());
        return contact.map(found -> new SentLetter(letter.id(), found.personId(), found.email(), endedAt(letter)))
                .defaultIfEmpty(new SentLetter(letter.id(), null, "", endedAt(letter)));
    }

    private static Instant endedAt(Delivery letter) {
        Instant ended = letter.progress().endedAt();
        return ended == null ? Instant.EPOCH : ended;
    }

    /** What it comes to, whatever code the report gave: the first digit says whether it is for good. */
    private static String code(Finding finding) {
        String status = Optional.ofNullable(finding.status()).orElse("");
        String first = finding.verdict() == BounceVerdict.FOR_A_WHILE ? "4" : "5";
        return status.matches("[45]\\.\\d{1,3}\\.\\d{1,3}") ? first + status.substring(1) : first + ".0.0";
    }
}
