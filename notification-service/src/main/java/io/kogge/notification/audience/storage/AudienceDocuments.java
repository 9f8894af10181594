// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.storage;

import io.kogge.kernel.text.Texts;
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
        return document.containsKey("delegateId");
    }

    /** A decision can arrive before the registration's own events: it was submitted then. */
    static Participant participant(Document document) {
        return new Participant(
                document.getString("_id"),
                document.getString("missionId"),
                document.getString("delegateId"),
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

    private static Texts texts(Document document, String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        document.get(field, new Document()).forEach((language, text) -> texts.put(language, (String) text));
        return new Texts(texts);
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
