// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.in;

import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.mission.progress.PlaceView.Fields;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Counts how far the places of missions are taken; the database counts, and reads no registration for it. */
public final class PlacesQueries {
    private static final String SUBMITTED = "SUBMITTED";
    private static final String COUNT = "count";

    private final ViewReader<PlaceView> registrations;

    /** Over the view that {@link PlacesProjection} makes. */
    public PlacesQueries(Views views) {
        this.registrations = views.reader(PlaceView.VIEW);
    }

    /** By mission; a mission for which nobody registered is missing. */
    public Mono<Map<String, PlacesTaken>> of(Collection<String> missionIds) {
        if (missionIds.isEmpty()) {
            return Mono.just(Map.of());
        }
        return registrations
                .query(view -> view.aggregate(counts(missionIds)))
                .collect(HashMap<String, PlacesTaken>::new, PlacesQueries::add)
                .map(Map::copyOf);
    }

    private static List<Bson> counts(Collection<String> missionIds) {
        Document alike = new Document(Fields.MISSION, '$' + Fields.MISSION)
                .append(Fields.STATE, '$' + Fields.STATE)
                .append(Fields.DECISION, '$' + Fields.DECISION);
        return List.of(match(in(Fields.MISSION, missionIds)), group(alike, sum(COUNT, 1)));
    }

    private static void add(Map<String, PlacesTaken> all, BsonDocument counted) {
        BsonDocument alike = counted.getDocument("_id");
        PlacesTaken each = place(text(alike, Fields.STATE), text(alike, Fields.DECISION));
        all.merge(
                alike.getString(Fields.MISSION).getValue(),
                each.times(counted.getNumber(COUNT).intValue()),
                PlacesTaken::plus);
    }

    private static @Nullable String text(BsonDocument alike, String field) {
        return alike.isString(field) ? alike.getString(field).getValue() : null;
    }

    /** Two kinds of aggregate feed a document, so a decision may be known before the registration itself. */
    static PlacesTaken place(@Nullable String state, @Nullable String decision) {
        if (state != null && !state.equals(SUBMITTED)) {
            return PlacesTaken.NONE;
        }
        if (decision == null) {
            return new PlacesTaken(0, 0, 1);
        }
        return switch (decision) {
            case PlacesProjection.ACCEPTED -> new PlacesTaken(1, 0, 0);
            case PlacesProjection.WAITLISTED -> new PlacesTaken(0, 1, 0);
            default -> PlacesTaken.NONE;
        };
    }
}
