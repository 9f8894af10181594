// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import com.mongodb.client.model.Updates;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Rule.LateJoiners;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Occurrences as documents. */
final class OccurrenceDocuments {
    private OccurrenceDocuments() {}

    static Document document(Occurrence occurrence) {
        Document document = new Document("_id", occurrence.id())
                .append("rule", occurrence.rule())
                .append("template", occurrence.template().key())
                .append("missionId", occurrence.missionId())
                .append("audience", occurrence.audience().name())
                .append("lateJoiners", occurrence.lateJoiners().name())
                .append("anchor", Date.from(occurrence.anchor()))
                .append("dueAt", Date.from(occurrence.dueAt()))
                .append("state", occurrence.state().name());
        Instant usefulUntil = occurrence.usefulUntil();
        return usefulUntil == null ? document : document.append("usefulUntil", Date.from(usefulUntil));
    }

    static Bson usefulUntil(Occurrence occurrence) {
        Instant usefulUntil = occurrence.usefulUntil();
        return usefulUntil == null ? Updates.unset("usefulUntil") : Updates.set("usefulUntil", Date.from(usefulUntil));
    }

    static Occurrence occurrence(Document document) {
        Date usefulUntil = document.getDate("usefulUntil");
        String reason = document.getString("reason");
        return new Occurrence(
                document.getString("_id"),
                document.getString("rule"),
                MessageKind.of(document.getString("template")),
                document.getString("missionId"),
                Audience.valueOf(document.getString("audience")),
                LateJoiners.valueOf(document.getString("lateJoiners")),
                document.getDate("anchor").toInstant(),
                document.getDate("dueAt").toInstant(),
                usefulUntil == null ? null : usefulUntil.toInstant(),
                Occurrence.State.valueOf(document.getString("state")),
                reason == null ? null : Occurrence.DropReason.valueOf(reason));
    }
}
