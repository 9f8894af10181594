// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType;
import java.util.List;
import reactor.core.publisher.Flux;

/** The members of staff as they are stored, and which of them are not removed. */
final class MongoStaffMembers {
    static final String COLLECTION = "staff_members";

    private final MongoDatabase database;
    private final String collection;

    MongoStaffMembers(MongoDatabase database, String collection) {
        this.database = database;
        this.collection = collection;
    }

    AggregateType<StaffMember, StaffMember.Event, StaffMemberDocument> type() {
        return new AggregateType<>(
                "staff-member",
                collection,
                StaffMemberDocument.class,
                StaffMemberDocument::of,
                StaffMemberDocument::toMember,
                StaffMemberEvents::outgoing,
                List.of(AggregateType.Index.on("state.removed")));
    }

    Flux<String> present() {
        return Flux.from(database.getCollection(collection)
                        .find(Filters.eq("state.removed", false))
                        .projection(Projections.include("_id")))
                .map(document -> document.getString("_id"));
    }
}
