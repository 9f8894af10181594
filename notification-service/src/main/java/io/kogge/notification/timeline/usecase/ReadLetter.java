// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.usecase.LetterLookup;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.MailPreviews;
import io.kogge.notification.message.usecase.ShippedTexts;
import io.kogge.notification.texts.model.TextVersion;
import io.kogge.notification.texts.model.Version;
import io.kogge.notification.texts.usecase.MessageTexts;
import io.kogge.notification.timeline.model.RecipientLine;
import io.kogge.notification.timeline.model.SentMail;
import io.kogge.notification.timeline.model.SentMail.As;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A letter to read: one that was sent with the version of the text that it was written from, one that was not as it would
 * be written now. It is written again, as keeping each would cost more than all else; so what the mission shows is
 * today's, and where that is not what the letter showed it says so.
 */
public final class ReadLetter {
    private final LetterLookup letters;
    private final Audiences audiences;
    private final MessageTexts texts;
    private final ShippedTexts shipped;
    private final MailPreviews previews;

    /** Reads these. */
    public ReadLetter(
            LetterLookup letters,
            Audiences audiences,
            MessageTexts texts,
            ShippedTexts shipped,
            MailPreviews previews) {
        this.letters = letters;
        this.audiences = audiences;
        this.texts = texts;
        this.shipped = shipped;
        this.previews = previews;
    }

    private record Person(Participant participant, Optional<Contact> contact) {}

    /** The same of a letter about this mission; one about another is not found. */
    public Mono<SentMail> of(String missionId, String letterId) {
        return of(letterId)
                .filter(mail -> mail.mission().id().equals(missionId))
                .switchIfEmpty(notFound());
    }

    /** The letter; a rejection {@code delivery-not-found}. */
    public Mono<SentMail> of(String letterId) {
        return letters.byId(letterId)
                .flatMap(letter -> Mono.zip(
                                audiences.mission(letter.letter().to().missionId()),
                                person(letter.letter().to().registrationId()))
                        .flatMap(found -> read(letter, found.getT1(), found.getT2())))
                .switchIfEmpty(notFound());
    }

    private static <T> Mono<T> notFound() {
        return Mono.error(() -> new Rejection.NotFound("delivery"));
    }

    private Mono<Person> person(String registrationId) {
        return audiences
                .participant(registrationId)
                .flatMap(participant -> audiences
                        .contact(participant.personId())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(contact -> new Person(participant, contact)));
    }

    private Mono<SentMail> read(Delivery letter, Mission mission, Person person) {
        RecipientLine line = new RecipientLine(letter, person.contact());
        Optional<Contact> contact = person.contact();
        if (contact.isEmpty()) {
            return Mono.just(new SentMail(mission, line, Optional.empty(), As.NOBODY, false));
        }
        Delivery.Told told = letter.told();
        if (told == null || letter.open()) {
            Mail now = previews.look(facts(letter, mission, person.participant(), contact.get(), null));
            return Mono.just(new SentMail(mission, line, Optional.of(now), As.NOW, false));
        }
        MessageFacts facts =
                facts(letter, mission, person.participant(), contact.get().reading(told.language()), told);
        boolean changed = !told.stillShows(mission);
        return wording(told)
                .map(wording ->
                        new SentMail(mission, line, Optional.of(previews.look(facts, wording)), As.SENT, changed))
                .switchIfEmpty(Mono.fromSupplier(
                        () -> new SentMail(mission, line, Optional.of(previews.look(facts)), As.TODAYS_TEXT, changed)));
    }

    private static MessageFacts facts(
            Delivery letter, Mission mission, Participant participant, Contact contact, Delivery.@Nullable Told told) {
        return new MessageFacts(
                letter.id(),
                letter.letter().template(),
                mission,
                participant,
                contact,
                letter.letter().cause().latestUseful(),
                told == null ? null : told.calendar(),
                letter.text());
    }

    /** Empty where it is not known, or not kept any more. */
    private Mono<Wording> wording(Delivery.Told told) {
        String language = Languages.ofMails(told.language());
        return Mono.justOrEmpty(TextVersion.parse(told.text()))
                .flatMap(version -> version.number() == 0
                        ? Mono.just(shipped.of(version.id().kind(), language))
                        : texts.find(version.id())
                                .flatMap(text -> Mono.justOrEmpty(text.state().versions().stream()
                                        .filter(each -> each.number() == version.number())
                                        .findFirst()))
                                .flatMap(kept -> Mono.justOrEmpty(in(kept, language))));
    }

    /** What staff wrote to people whom they chose may have gone out in another language than the reader's. */
    private static Optional<Wording> in(Version version, String language) {
        Map<String, Wording> wordings = version.wordings();
        return Stream.concat(Stream.of(language, Languages.FALLBACK), Languages.ALL.stream())
                .flatMap(each -> Stream.ofNullable(wordings.get(each)))
                .findFirst();
    }
}
