// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.DUE_DAY;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.MISSING;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.REASON;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.STATE;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Plan;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What planning writes to occurrences, and on which condition: what has begun stays as it is. */
final class PlanWrites {
    static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    /** Still to come, though staff may hold it. */
    static final Bson PENDING = in(STATE, State.PLANNED.name(), State.HELD.name());

    private static final List<String> REVIVABLE = Arrays.stream(DropReason.values())
            .filter(DropReason::revivable)
            .map(Enum::name)
            .toList();

    private final DueDays days;

    PlanWrites(DueDays days) {
        this.days = days;
    }

    /** Where it is not there it is stored; where it may not be planned, storing it is refused as it is there. */
    static Bson plannable(Occurrence occurrence) {
        return and(
                eq(occurrence.id()),
                or(eq(STATE, State.PLANNED.name()), and(eq(STATE, State.DROPPED.name()), in(REASON, REVIVABLE))));
    }

    /** As it is given. */
    Bson planned(Occurrence occurrence, Instant now) {
        DropReason reason = occurrence.reason();
        return planned(
                occurrence,
                now,
                new Document(STATE, occurrence.state().name())
                        .append(REASON, reason == null ? null : reason.name())
                        .append(MISSING, null));
    }

    /** What staff decide meanwhile stays where no state is given. */
    private Bson planned(Occurrence occurrence, Instant now, Document state) {
        Document fields = OccurrenceDocuments.fields(occurrence);
        fields.putAll(state);
        return new Document("$set", fields.append(DUE_DAY, days.lies(occurrence.dueAt(), now)));
    }

    /** Again, and under a day that nobody has looked through. */
    Bson plannedAgain(Occurrence occurrence, Instant now) {
        return combine(
                set(STATE, State.PLANNED.name()), set(REASON, null), set(DUE_DAY, days.lies(occurrence.dueAt(), now)));
    }

    static Bson dropped(DropReason reason) {
        return combine(set(STATE, State.DROPPED.name()), set(REASON, reason.name()));
    }

    /** All that a plan drops and plans. */
    List<WriteModel<Document>> of(Plan plan, Instant now) {
        return Stream.concat(
                        plan.dropped().stream()
                                .map(one -> pending(one.occurrence().id(), dropped(one.reason()))),
                        plan.planned().stream().map(one -> planning(one, now)))
                .toList();
    }

    private WriteModel<Document> planning(Plan.Planned one, Instant now) {
        Occurrence wanted = one.wanted();
        return one.before() == null
                ? new UpdateOneModel<>(plannable(wanted), planned(wanted, now), UPSERT)
                : pending(wanted.id(), planned(wanted, now, new Document()));
    }

    private static WriteModel<Document> pending(String id, Bson change) {
        return new UpdateOneModel<>(and(eq(id), PENDING), change);
    }
}
