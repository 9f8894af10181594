// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Which mails went out, as staff see them on the mission's timeline. */
final class MailLog {
    private final Api staff;

    MailLog(Api staff) {
        this.staff = staff;
    }

    /** A mail that went out: to which registration, and which message. */
    record Sent(String registrationId, String template) {}

    /** Every mail that went out about the sample mission. */
    List<Sent> sent() {
        JsonNode timeline = staff.get("/api/notification/v1/missions/" + SampleMission.ID + "/timeline");
        return StreamSupport.stream(timeline.path("deliveries").spliterator(), false)
                .filter(delivery -> delivery.path("state").asString("").equals("SENT"))
                .map(delivery -> new Sent(
                        delivery.path("registrationId").asString(),
                        delivery.path("template").asString()))
                .toList();
    }

    /** Waits until this person has got so many mails of this template. */
    void await(Person person, String template, int times) {
        Sent wanted = new Sent(person.registrationId(SampleMission.ID), template);
        Await.thatIs(
                "mail “" + template + "” to " + person.name(),
                () -> sent().stream().filter(wanted::equals).count() >= times);
    }
}
