// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Circumstances;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.StopEntry;
import io.kogge.notification.correspondence.usecase.LetterLookup;
import io.kogge.notification.edition.usecase.Editions;
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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A letter to read: one that was sent with the version of the text and the edition of the mission that it was written from, one
 * that was not as it would be written now. It is written again, as keeping each would cost more than all else. Name and time
 * zone are today's; of what is not kept it says so.
 */
public final class ReadLetter {
    private final LetterLookup letters;
    private final Audiences audiences;
    private final Editions editions;
    private final MessageTexts texts;
    private final ShippedTexts shipped;
    private final MailPreviews previews;

    /** Reads these. */
    public ReadLetter(
            LetterLookup letters,
            Audiences audiences,
            Editions editions,
            MessageTexts texts,
            ShippedTexts shipped,
            MailPreviews previews) {
        this.letters = letters;
        this.audiences = audiences;
        this.editions = editions;
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
            return Mono.just(new SentMail(mission, line, Optional.empty(), As.NOBODY, false, false));
        }
        Delivery.Told told = letter.told();
        if (told == null || letter.open()) {
            Mail now = previews.look(facts(letter, Scene.of(mission), person.participant(), contact.get()));
            return Mono.just(new SentMail(mission, line, Optional.of(now), As.NOW, false, false));
        }
        boolean changed = letter.letter()
                .to()
                .stop()
                .map(stop -> !told.stillShows(mission, stop))
                .orElseGet(() -> !told.stillShows(mission));
        return Mono.zip(shown(told, mission), optional(wording(told))).map(found -> {
            Scene scene = found.getT1();
            Circumstances in = told.in();
            MessageFacts facts = facts(
                    letter,
                    scene,
                    in == null ? person.participant() : in.then(person.participant()),
                    contact.get().reading(told.language()));
            Wording wording = found.getT2().orElse(null);
            Instant at = in == null ? sentAt(letter) : in.at();
            return new SentMail(
                    mission,
                    line,
                    Optional.of(previews.look(facts, wording, at)),
                    wording == null ? As.TODAYS_TEXT : As.SENT,
                    changed,
                    scene.asSent());
        });
    }

    /**
     * What a letter shows.
     *
     * @param returnDay the mission that it invites to
     * @param asSent whether all of it is as it was when the letter was sent
     */
    private record Scene(Mission mission, @Nullable Mission returnDay, boolean asSent) {
        static Scene of(Mission today) {
            return new Scene(today, null, false);
        }
    }

    /** As they were; today's where that is not kept. */
    private Mono<Scene> shown(Delivery.Told told, Mission today) {
        Circumstances in = told.in();
        if (in == null) {
            return Mono.just(Scene.of(today));
        }
        String returnDay = in.returnDay();
        return Mono.zip(
                optional(editions.find(in.edition()).map(edition -> edition.shownOf(today))),
                optional(Mono.justOrEmpty(returnDay)
                        .flatMap(editions::find)
                        .flatMap(edition ->
                                audiences.mission(edition.missionId()).map(edition::shownOf))),
                (then, day) -> new Scene(
                        then.orElse(today),
                        day.orElse(null),
                        then.isPresent() && (returnDay == null || day.isPresent())));
    }

    private static <T> Mono<Optional<T>> optional(Mono<T> found) {
        return found.map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    /** As near as is known where its circumstances are not. */
    private static Instant sentAt(Delivery letter) {
        Instant ended = letter.progress().endedAt();
        return ended == null ? letter.createdAt() : ended;
    }

    private static MessageFacts facts(Delivery letter, Scene shown, Participant participant, Contact contact) {
        Delivery.Told told = letter.open() ? null : letter.told();
        return new MessageFacts(
                letter.id(),
                letter.letter().template(),
                shown.mission(),
                participant,
                contact,
                letter.letter().cause().latestUseful(),
                told == null ? null : told.calendar(),
                letter.text(),
                shown.returnDay(),
                letter.letter()
                        .to()
                        .stop()
                        .map(stop -> new MessageFacts.OneStop(stop, StopEntry.stopOf(letter, shown.mission()), true))
                        .orElse(null));
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
