// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityEvent;
import io.kogge.mission.activities.model.Edit;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What staff do with activities, one at a time. Every change names the version that they saw. */
public final class ActivityCommands {
    private final Aggregates<Activity, ActivityEvent> activities;
    private final PartnerDirectory directory;
    private final MissionTwins missions;
    private final Clock clock;

    /** The clock is the domain's. */
    public ActivityCommands(
            Aggregates<Activity, ActivityEvent> activities,
            PartnerDirectory directory,
            MissionTwins missions,
            Clock clock) {
        this.activities = activities;
        this.directory = directory;
        this.missions = missions;
        this.clock = clock;
    }

    /**
     * Enters an activity under an id that the caller chose; the same again is answered the same.
     *
     * @param missionId the mission that it is, too; null if it is none. One that is a draft or was cancelled is refused with a
     *     conflict {@code mission-counts-nowhere}.
     */
    public Mono<Stored<Activity>> record(String id, ActivityContent content, @Nullable String missionId, Actor actor) {
        return known(id)
                .flatMap(known -> known ? Mono.empty() : counting(missionId))
                .then(linked(content))
                .flatMap(linked -> activities.create(
                        id,
                        Command.creating(id, actor, written(content, missionId)),
                        Activity.record(id, linked, null, missionId, edit(Edit.What.RECORDED, actor))));
    }

    /** Counts it with this mission alone, as it is the same; null counts it by itself again. */
    public Mono<Stored<Activity>> countWith(String id, long version, @Nullable String missionId, Actor actor) {
        Edit.What what = missionId == null ? Edit.What.COUNTED_APART : Edit.What.COUNTED_ONCE;
        return counting(missionId)
                .then(activities.change(
                        id, version, Command.by(actor), activity -> activity.countWith(missionId, edit(what, actor))));
    }

    /** Whether one was recorded under this id: what is wished again is asked nothing, whatever became of missions since. */
    public Mono<Boolean> known(String id) {
        return activities.find(id).hasElement();
    }

    /** The mission is part of what was wished; where there is none, nothing says so. */
    private static String written(ActivityContent content, @Nullable String missionId) {
        return missionId == null ? content.written() : content.written() + " = " + missionId;
    }

    /** What is joined to a mission that counts nowhere would not count either. */
    private Mono<Void> counting(@Nullable String missionId) {
        return Mono.justOrEmpty(missionId)
                .flatMap(missions::get)
                .filter(joined -> !joined.counts())
                .flatMap(joined -> Mono.error(new Rejection.Conflict("mission-counts-nowhere")));
    }

    /** Changes what is known of it. */
    public Mono<Stored<Activity>> change(String id, long version, ActivityContent content, Actor actor) {
        return linked(content)
                .flatMap(linked -> activities.change(
                        id,
                        version,
                        Command.by(actor),
                        activity -> activity.change(linked, edit(Edit.What.CHANGED, actor))));
    }

    /** Takes it out of the register. */
    public Mono<Void> remove(String id, long version, Actor actor) {
        return activities
                .change(id, version, Command.by(actor), Activity::remove)
                .then();
    }

    private Mono<ActivityContent> linked(ActivityContent content) {
        return content.partners().isEmpty()
                ? Mono.just(content)
                : directory.link(content.partners()).map(content::with);
    }

    private Edit edit(Edit.What what, Actor actor) {
        // as precisely as the database keeps it
        return new Edit(what, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
