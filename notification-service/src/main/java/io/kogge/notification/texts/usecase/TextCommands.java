// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.Draft;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.MessageText.Saving;
import io.kogge.notification.texts.model.TextId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** What staff do with texts. Of a text that nobody wrote yet the version is 0. */
public final class TextCommands {
    private final Aggregates<MessageText, Void> aggregates;
    private final Audiences audiences;
    private final CheckText check;
    private final KeptTexts kept;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public TextCommands(
            Aggregates<MessageText, Void> aggregates,
            Audiences audiences,
            CheckText check,
            KeptTexts kept,
            Clock clock,
            Clock systemClock) {
        this.aggregates = aggregates;
        this.audiences = audiences;
        this.check = check;
        this.kept = kept;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** Saves what is right, and refuses what is not with all its faults. */
    public Mono<Stored<MessageText>> save(TextId id, long version, Draft draft, Actor actor) {
        Map<String, Wording> wordings = draft.wordings();
        return Mono.fromRunnable(() -> check.refuseFaulty(id.kind(), draft))
                .then(known(id))
                .then(Mono.defer(() -> write(
                        id,
                        version,
                        actor,
                        saving -> MessageText.write(id, wordings, saving),
                        (text, saving) -> text.save(wordings, saving))));
    }

    /** Says again what the text said in an earlier version, or, with 0, what it would say if nobody had written one. */
    public Mono<Stored<MessageText>> goBack(TextId id, long version, int number, Actor actor) {
        return write(
                id,
                version,
                actor,
                saving -> {
                    throw new Rejection.NotFound("text-version");
                },
                (text, saving) -> text.goBack(number, saving));
    }

    private Mono<Stored<MessageText>> write(
            TextId id, long version, Actor actor, Function<Saving, Decision<MessageText, Void>> first, Change change) {
        Saving saving = new Saving(actor, now(clock), now(systemClock));
        Command command = Command.by(actor);
        Mono<Stored<MessageText>> written = version == 0
                ? Mono.defer(() -> aggregates.create(id.toString(), command, first.apply(saving)))
                        .onErrorMap(Rejection.Conflict.class, taken -> new Rejection.Stale())
                : aggregates.change(id.toString(), version, command, text -> change.of(text, saving));
        return written.doOnNext(kept::take);
    }

    /** How a text that is there changes. */
    private interface Change {
        Decision<MessageText, Void> of(MessageText text, Saving saving);
    }

    private Mono<Void> known(TextId id) {
        return Mono.justOrEmpty(id.scope().missionId())
                .flatMap(audiences::knownMission)
                .then();
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
