// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MailFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.MailPreviews;
import io.kogge.notification.texts.model.SampleMessage;
import io.kogge.notification.texts.model.Whom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Shows a text as somebody would get it. */
public final class LookAtText {
    /** Most people of a mission that are offered. */
    public static final int MOST_PEOPLE = 100;

    private final MailPreviews previews;
    private final CheckText check;
    private final Audiences audiences;
    private final Clock clock;

    /** The clock is the domain's. */
    public LookAtText(MailPreviews previews, CheckText check, Audiences audiences, Clock clock) {
        this.previews = previews;
        this.check = check;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** The message; refused with all that is wrong with the words. */
    public Mono<Mail> look(MessageKind kind, Whom whom, String language, Wording wording) {
        return facts(kind, whom, language).map(facts -> {
            var faults = check.faults(kind, language, wording);
            if (!faults.isEmpty()) {
                throw new Rejection.Invalid(faults);
            }
            return previews.look(facts, wording);
        });
    }

    /** What the placeholders stand for in a message to this person. */
    public Mono<Map<String, String>> examples(MessageKind kind, Whom whom, String language) {
        return facts(kind, whom, language).map(previews::examples);
    }

    /** Those of a mission's people whom a message can be shown for, by name. */
    public Mono<List<Contact>> people(String missionId) {
        return audiences
                .participants(missionId)
                .filter(Participant::confirmed)
                .take(MOST_PEOPLE)
                .map(Participant::personId)
                .collectList()
                .flatMapMany(audiences::contacts)
                .collectSortedList(Comparator.comparing(Contact::name));
    }

    private Mono<MailFacts> facts(MessageKind kind, Whom whom, String language) {
        return whom.mission().isEmpty() || kind.toStaff()
                ? Mono.fromCallable(() -> SampleMessage.of(kind, whom.sample(), language, clock.instant()))
                : audiences.knownMission(whom.mission()).flatMap(mission -> facts(kind, mission, whom, language));
    }

    private Mono<MailFacts> facts(MessageKind kind, Mission mission, Whom whom, String language) {
        if (whom.person().isEmpty()) {
            return Mono.fromCallable(() -> SampleMessage.of(kind, mission, whom.sample(), language, clock.instant()));
        }
        Mono<Participant> participant = audiences
                .participants(mission.id())
                .filter(each -> each.personId().equals(whom.person()) && each.confirmed())
                .next()
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("person")));
        return participant
                .zipWhen(found -> audiences
                        .contact(found.personId())
                        .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("person"))))
                .map(both -> SampleMessage.of(kind, mission, both.getT1(), both.getT2(), language, clock.instant()));
    }
}
