// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.broadcast.model.Chosen;
import io.kogge.notification.broadcast.model.Purpose;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.texts.model.Draft;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope;
import io.kogge.notification.texts.usecase.KeptTexts;
import io.kogge.notification.texts.usecase.TextCommands;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Writes to people whom staff choose: its text is stored, then an occurrence whose recipients get their letters page by page,
 * as those of rules do. Who is chosen is who is among them then. Sent again under the same name it changes nothing.
 */
public final class WriteToChosen {
    private final CountChosen count;
    private final TextCommands texts;
    private final KeptTexts kept;
    private final Occurrences occurrences;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public WriteToChosen(
            CountChosen count,
            TextCommands texts,
            KeptTexts kept,
            Occurrences occurrences,
            Clock clock,
            Clock systemClock) {
        this.count = count;
        this.texts = texts;
        this.kept = kept;
        this.occurrences = occurrences;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /**
     * What is to be written.
     *
     * @param name of its own: the same for the same message
     * @param wordings by language
     */
    public record Message(
            String missionId, String name, Purpose purpose, Audience chosen, Map<String, Wording> wordings) {
        /** Takes a copy. */
        public Message {
            wordings = Map.copyOf(wordings);
        }

        /** Of the occurrence. */
        public String id() {
            return Occurrence.writtenId(missionId, name);
        }

        TextId text() {
            return new TextId(purpose.kind(), TextScope.message(missionId, name));
        }
    }

    /** What the office begins such a message with, by language. */
    public Map<String, Wording> beginning(Purpose purpose, Mission mission) {
        Map<String, Wording> wordings = new HashMap<>();
        Languages.ALL.forEach(language -> wordings.put(language, kept.of(purpose.kind(), mission, language)));
        return wordings;
    }

    /** The same of every purpose, in one language. */
    public List<Wording> beginnings(Mission mission, String language) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> kept.of(purpose.kind(), mission, language))
                .toList();
    }

    /** Sends it; refused with all that is wrong, in every language that somebody reads. */
    public Mono<Occurrence> send(Message message, Actor actor) {
        return Mono.zip(count.mission(message.missionId()), count.count(message.missionId(), message.chosen()))
                .flatMap(found -> {
                    refuse(message, found.getT1(), found.getT2());
                    Occurrence occurrence = Occurrence.written(
                            message.purpose().kind(), found.getT1(), message.name(), message.chosen(), clock.instant());
                    return texts.save(message.text(), 0, draft(message, found.getT2()), actor)
                            // it was sent before, or a crash came in between
                            .onErrorResume(Rejection.Stale.class, there -> Mono.empty())
                            .then(Mono.defer(() -> begin(occurrence)))
                            .thenReturn(occurrence);
                });
    }

    /** Whoever looks next takes it up. */
    private Mono<Void> begin(Occurrence occurrence) {
        return occurrences
                .beginNew(occurrence, systemClock.instant(), Duration.ZERO)
                .then();
    }

    private void refuse(Message message, Mission mission, Chosen chosen) {
        List<Fault> faults = new ArrayList<>();
        if (chosen.people() == 0) {
            faults.add(Fault.of("standings", "selection-nobody"));
        }
        message.wordings().forEach((language, wording) -> {
            if (beginnings(mission, language).stream()
                    .anyMatch(
                            begun -> wording.body().strip().equals(begun.body().strip()))) {
                faults.add(Fault.of("wordings." + language + ".body", "text-says-nothing"));
            }
        });
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    /** In languages that nobody chosen reads nothing has to be said. */
    private static Draft draft(Message message, Chosen chosen) {
        Set<String> silent = new HashSet<>(Languages.ALL);
        silent.removeAll(chosen.needed());
        silent.removeAll(message.wordings().keySet());
        return new Draft(message.wordings(), silent);
    }
}
