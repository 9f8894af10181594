// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Which mails went out, as staff see them on the mission's timeline. */
final class MailLog {
    private static final int PAGE = 100;

    private final Api staff;

    MailLog(Api staff) {
        this.staff = staff;
    }

    /** A mail that went out: to which registration, and which message. */
    record Sent(String registrationId, String template) {}

    /** A message that went out on a day, and to whom. */
    record Row(LocalDate day, String template, List<String> registrationIds) {}

    /** What went out day by day, in the order of time. */
    List<Row> days() {
        Map<LocalDate, Map<String, List<String>>> days = new TreeMap<>();
        for (JsonNode delivery : deliveries()) {
            days.computeIfAbsent(
                            Instant.parse(delivery.path("sentAt").asString())
                                    .atZone(SampleMission.ZONE)
                                    .toLocalDate(),
                            day -> new LinkedHashMap<>())
                    .computeIfAbsent(delivery.path("template").asString(), template -> new ArrayList<>())
                    .add(delivery.path("registrationId").asString());
        }
        return days.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(message -> new Row(day.getKey(), message.getKey(), message.getValue())))
                .toList();
    }

    /** Every mail that went out about the sample mission. */
    List<Sent> sent() {
        return deliveries().stream()
                .map(delivery -> new Sent(
                        delivery.path("registrationId").asString(),
                        delivery.path("template").asString()))
                .toList();
    }

    private List<JsonNode> deliveries() {
        List<JsonNode> deliveries = new ArrayList<>();
        JsonNode page;
        do {
            page = staff.get("/api/notification/v1/missions/" + SampleMission.ID + "/deliveries?size=" + PAGE + "&page="
                    + (deliveries.size() / PAGE + 1));
            page.path("items").forEach(deliveries::add);
        } while (!page.path("items").isEmpty()
                && deliveries.size() < page.path("total").asInt());
        return deliveries.stream()
                .filter(delivery -> delivery.path("state").asString("").equals("SENT"))
                .sorted(Comparator.comparing(
                        delivery -> Instant.parse(delivery.path("sentAt").asString())))
                .toList();
    }

    /** Waits until this person has got so many mails of this template. */
    void await(InventedPerson person, String template, int times) {
        Sent wanted = new Sent(person.registrationId(SampleMission.ID), template);
        Await.thatIs(
                "mail “" + template + "” to " + person.name(),
                () -> sent().stream().filter(wanted::equals).count() >= times);
    }
}
