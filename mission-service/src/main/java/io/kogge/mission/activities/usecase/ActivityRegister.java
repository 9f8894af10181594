// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityEvent;
import io.kogge.mission.activities.model.Edit;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes many activities, for imports and their undoing. Each is written by itself, so many are under way at once, and what
 * comes together is written and published together. Results come in the order of the wishes. A job that is resumed may
 * wish the same again: what it did is recognised by the job's name and not done twice.
 */
public final class ActivityRegister {
    /** New ones under way at once: they are written together, by some writes of the database's own bulk size. */
    private static final int NEW_AT_ONCE = 1000;

    /** Changes under way at once: each is a write of its own, and who waits too long for one of a hundred connections fails. */
    private static final int CHANGES_AT_ONCE = 50;

    private final Aggregates<Activity, ActivityEvent> activities;
    private final PartnerLinks links;
    private final Clock clock;

    /** The clock is the domain's. */
    public ActivityRegister(Aggregates<Activity, ActivityEvent> activities, PartnerDirectory directory, Clock clock) {
        this.activities = activities;
        this.links = new PartnerLinks(directory);
        this.clock = clock;
    }

    /**
     * Another content for an activity.
     *
     * @param seen the activity, and the version that must still be there
     * @param content from now on
     */
    public record Change(ActivityVersion seen, ActivityContent content) {}

    /** Records new ones; an id that is taken by other content is refused with {@code activity-exists}. */
    public Flux<RegisterResult> record(Flux<ImportedActivity> brought, Actor actor) {
        return links.link(brought, ImportedActivity::content)
                .flatMapSequential(
                        linked -> each(linked.of().id(), id -> record(linked.of(), linked.content(), actor)),
                        NEW_AT_ONCE);
    }

    /**
     * Changes each that still has the version that was seen.
     *
     * @param job what the change belongs to, such as an import's id
     */
    public Flux<RegisterResult> change(String job, Flux<Change> changes, Actor actor) {
        return links.link(changes, Change::content)
                .flatMapSequential(
                        linked -> each(linked.of().seen().id(), id -> {
                            Edit edit = edit(Edit.What.IMPORTED, actor);
                            return asSeen(
                                    linked.of().seen(),
                                    Command.of(job + ':' + id, actor),
                                    activity -> activity.change(linked.content(), edit));
                        }),
                        CHANGES_AT_ONCE);
    }

    /**
     * Removes each that still has the version that was seen.
     *
     * @param job what the removal belongs to
     */
    public Flux<RegisterResult> remove(String job, Flux<ActivityVersion> seen, Actor actor) {
        return seen.flatMapSequential(
                one -> each(one.id(), id -> asSeen(one, Command.of(job + ':' + id, actor), Activity::remove)),
                CHANGES_AT_ONCE);
    }

    private Mono<Stored<Activity>> record(ImportedActivity brought, ActivityContent linked, Actor actor) {
        String id = brought.id();
        return activities.create(
                id,
                Command.creating(id, actor, brought.content().written()),
                Activity.record(id, linked, brought.source(), brought.missionId(), edit(Edit.What.IMPORTED, actor)));
    }

    private Mono<RegisterResult> each(String id, Function<String, Mono<Stored<Activity>>> write) {
        return Mono.defer(() -> write.apply(id))
                .map(stored -> RegisterResult.done(id, stored.version()))
                .onErrorResume(Rejection.Stale.class, stale -> since(id))
                .onErrorResume(Rejection.class, reason -> Mono.just(RegisterResult.refused(id, reason)));
    }

    /** Carries it out at this version, or at a later one that nobody wrote: only names of themes were followed. */
    private Mono<Stored<Activity>> asSeen(
            ActivityVersion seen, Command command, Function<Activity, Decision<Activity, ActivityEvent>> decide) {
        return activities
                .change(seen.id(), seen.version(), command, decide)
                .onErrorResume(
                        Rejection.Stale.class,
                        stale -> activities
                                .find(seen.id())
                                .filter(now -> now.state().respelled() >= now.version() - seen.version())
                                .flatMap(now -> asSeen(ActivityVersion.of(now), command, decide))
                                .switchIfEmpty(Mono.error(stale)));
    }

    /** What somebody did to it since. */
    private Mono<RegisterResult> since(String id) {
        return activities
                .find(id)
                .filter(stored -> !stored.state().removed())
                .map(stored -> RegisterResult.changedSince(id, stored.version()))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("activity")));
    }

    private Edit edit(Edit.What what, Actor actor) {
        return new Edit(what, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
