// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/** What the demonstration left behind, and whether that is what it should be. */
final class Findings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final List<String> BEFORE = List.of("confirm-address", "received");
    /** What the city's look-back counted. */
    private static final Map<String, Integer> LOOK_BACK = Map.of(
            "AMBASSADOR_RECEIVED", 23,
            "DELEGATION_RECEIVED", 36,
            "ACTIVITY_ABROAD", 66,
            "OFFICIAL_VISIT_ABROAD", 19,
            "ACTIVITY_IN_THE_NETHERLANDS", 69);

    private static final List<String> DELEGATE =
            List.of("moved", "reminder", "reminder", "thanks", "survey", "return-day-invitation", "follow-up");
    private static final int YEAR = 365;

    /** To who does not answer at once: how it was once more, and what came of it until a year has passed. */
    private static final List<String> AGAIN = List.of("survey", "follow-up", "follow-up", "follow-up", "follow-up");

    private final Api staff;
    private final EventLog log;
    private final MailLog mails;
    private final CaughtLetters letters;
    private final Consumer<String> tell;
    private final List<String> differences = new ArrayList<>();

    Findings(Api staff, EventLog log, MailLog mails, CaughtLetters letters, Consumer<String> tell) {
        this.staff = staff;
        this.log = log;
        this.mails = mails;
        this.letters = letters;
        this.tell = tell;
    }

    /** Tells what was found; true when all is as it should be. */
    boolean asExpected() {
        tell.accept("");
        tell.accept("What was found");
        places();
        mails();
        answers();
        review();
        events();
        if (differences.isEmpty()) {
            tell.accept("  everything is as it should be");
        }
        differences.forEach(difference -> tell.accept("  DIFFERS: " + difference));
        return differences.isEmpty();
    }

    private void places() {
        String mission = "/api/delegation/v1/missions/" + SampleMission.ID;
        JsonNode places = staff.get(mission).path("places");
        int waiting = staff.get(mission + "/registrations?state=WAITLISTED&size=1")
                .path("total")
                .asInt();
        tell.accept("  places: " + places.path("accepted").asInt() + " of "
                + places.path("capacity").asInt() + " taken, " + waiting + " waiting");
        expect("places taken", SampleMission.PLACES, places.path("accepted").asInt());
        expect("people waiting", 0, waiting);
    }

    private void mails() {
        Map<String, Long> wanted = new TreeMap<>();
        for (InventedPerson person : InventedPerson.ALL) {
            BEFORE.forEach(template -> wanted.put(person.name() + ": " + template, 1L));
        }
        List.of(InventedPerson.SANNE, InventedPerson.LI_NA)
                .forEach(person ->
                        DELEGATE.forEach(template -> wanted.merge(person.name() + ": " + template, 1L, Long::sum)));
        AGAIN.forEach(template -> wanted.merge(InventedPerson.LI_NA.name() + ": " + template, 1L, Long::sum));
        wanted.put(InventedPerson.SANNE.name() + ": accepted", 1L);
        wanted.put(InventedPerson.OLIVER.name() + ": accepted", 1L);
        wanted.put(InventedPerson.OLIVER.name() + ": withdrawn", 1L);
        wanted.put(InventedPerson.LI_NA.name() + ": waitlisted", 1L);
        wanted.put(InventedPerson.LI_NA.name() + ": promoted", 1L);
        Map<String, String> names = InventedPerson.ALL.stream()
                .collect(Collectors.toMap(person -> person.registrationId(SampleMission.ID), InventedPerson::name));
        Map<String, Long> found = mails.sent().stream()
                .collect(Collectors.groupingBy(
                        mail -> names.get(mail.registrationId()) + ": " + mail.template(),
                        TreeMap::new,
                        Collectors.counting()));
        for (InventedPerson person : InventedPerson.ALL) {
            tell.accept("  mails to " + person.name() + ": "
                    + found.entrySet().stream()
                            .filter(mail -> mail.getKey().startsWith(person.name()))
                            .map(Findings::counted)
                            .collect(Collectors.joining(", ")));
        }
        year(names);
        wanted.forEach((mail, count) -> expect("mails " + mail, count, found.getOrDefault(mail, 0L)));
        found.keySet().stream()
                .filter(mail -> !wanted.containsKey(mail))
                .forEach(mail -> differences.add("unexpected mails " + mail));
        expect(
                "mails in the inbox",
                found.values().stream().mapToLong(Long::longValue).sum(),
                letters.count());
    }

    /** What went out when and to how many, as a table. */
    private void year(Map<String, String> names) {
        List<MailLog.Row> rows = mails.days();
        if (rows.isEmpty()) {
            differences.add("no mails at all");
            return;
        }
        MailLog.Row first = rows.get(0);
        MailLog.Row last = rows.get(rows.size() - 1);
        long days = ChronoUnit.DAYS.between(first.day(), last.day());
        tell.accept(String.format(
                Locale.ENGLISH,
                "  the mails of the mission's year: %d of %d kinds in %d days, from %s to %s",
                rows.stream().mapToInt(row -> row.registrationIds().size()).sum(),
                rows.stream().map(MailLog.Row::template).distinct().count(),
                days,
                first.template(),
                last.template()));
        if (days < YEAR) {
            differences.add("the mails are of " + days + " days, which is no year");
        }
        rows.forEach(row -> tell.accept(String.format(
                Locale.ENGLISH,
                "    %s  %-22s %d: %s",
                DAY.format(row.day()),
                row.template(),
                row.registrationIds().size(),
                row.registrationIds().stream().map(names::get).collect(Collectors.joining(", ")))));
    }

    private void answers() {
        JsonNode survey = staff.get("/api/notification/v1/missions/" + SampleMission.ID + "/survey");
        tell.accept("  survey: " + survey.path("answered").asInt() + " of "
                + survey.path("asked").asInt() + " answered");
        expect("answers to the survey", 1, survey.path("answered").asInt());
        long open = 0;
        for (JsonNode delegate : staff.get("/api/notification/v1/missions/" + SampleMission.ID + "/follow-up-answers")
                .path("items")) {
            open += delegate.path("answer").isMissingNode() ? 1 : 0;
        }
        expect("delegates who did not say what came of it", 0, open);
    }

    /** Of the years that the look-back is about. */
    private void review() {
        Map<String, Integer> found = Await.until(
                "the review of 2017–2020 counts all activities",
                () -> Optional.of(counts()).filter(counts -> total(counts) >= total(LOOK_BACK)));
        tell.accept("  review of 2017–2020: "
                + found.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", ")));
        LOOK_BACK.forEach((category, count) -> expect(category, count, found.getOrDefault(category, 0)));
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        staff.get("/api/mission/v1/review?from=2017-01-01&to=2020-12-31")
                .path("categories")
                .forEach(count -> counts.put(
                        count.path("category").asString(), count.path("number").asInt()));
        return counts;
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String counted(Map.Entry<String, Long> mail) {
        String template = mail.getKey().substring(mail.getKey().indexOf(':') + 2);
        return mail.getValue() > 1 ? template + " ×" + mail.getValue() : template;
    }

    private void events() {
        for (Topic topic : Topic.values()) {
            List<SpecificRecord> events = log.read(topic);
            if (events.isEmpty() && topic == Topic.PERSON_EVENTS) {
                // nobody in this story has another address or is known twice
                continue;
            }
            Map<String, Long> kinds = events.stream()
                    .collect(Collectors.groupingBy(
                            event -> event.getSchema().getName(), TreeMap::new, Collectors.counting()));
            tell.accept("  " + topic.topicName() + ": " + events.size() + " events "
                    + kinds.entrySet().stream()
                            .map(kind -> kind.getValue() + " " + kind.getKey())
                            .collect(Collectors.joining(", ", "(", ")")));
            if (EventTypes.on(topic).size() > 0 && events.isEmpty()) {
                differences.add("nothing on " + topic.topicName());
            }
        }
    }

    private void expect(String what, long wanted, long found) {
        if (wanted != found) {
            differences.add(what + ": " + found + " instead of " + wanted);
        }
    }
}
