// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.storage;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.Place;
import io.kogge.notification.audience.model.Stop;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** View documents as the model's types. */
final class AudienceDocuments {
    private AudienceDocuments() {}

    /** False for what remains of an erased document. */
    static boolean isContact(Document document) {
        return document.containsKey("email");
    }

    static Contact contact(Document document) {
        return new Contact(
                document.getString("_id"),
                document.getString("name"),
                document.getString("email"),
                document.getString("organisation"),
                document.getString("language"),
                ZoneId.of(document.getString("zone")),
                document.get("linkVersion", 1));
    }

    /** False for what remains of an erased document. */
    static boolean isParticipant(Document document) {
        return document.containsKey("missionId");
    }

    /** A decision can arrive before the registration's own events: it was submitted then, and who it is is not known. */
    static Participant participant(Document document) {
        String id = document.getString("_id");
        return new Participant(
                id,
                document.getString("missionId"),
                document.get("delegateId", id),
                Registration.valueOf(document.get("registration", Registration.SUBMITTED.name())),
                Place.valueOf(document.get("place", Place.UNDECIDED.name())),
                document.get("linkVersion", 1),
                document.get("decision", 0L),
                document.get("reason", ""));
    }

    /** False for what remains of an erased document. */
    static boolean isMission(Document document) {
        return document.containsKey("state");
    }

    static Mission mission(Document document) {
        return new Mission(
                document.getString("_id"),
                Mission.State.valueOf(document.getString("state")),
                texts(document, "titles"),
                texts(document, "summaries"),
                document.getList("stops", Document.class).stream()
                        .map(AudienceDocuments::stop)
                        .toList(),
                document.getInteger("calendarRevision"),
                Optional.ofNullable(document.getDate("movedFrom")).map(Date::toInstant),
                document.get("cancelReason", ""));
    }

    private static Map<String, String> texts(Document document, String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        document.get(field, new Document()).forEach((language, text) -> texts.put(language, (String) text));
        return texts;
    }

    private static Stop stop(Document stop) {
        ZoneId zone = ZoneId.of(stop.getString("zone"));
        return new Stop(
                stop.getString("city"),
                stop.getString("country"),
                LocalDateTime.parse(stop.getString("from")).atZone(zone),
                LocalDateTime.parse(stop.getString("to")).atZone(zone));
    }
}
