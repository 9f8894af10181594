// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.schedule;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Missions, their people and what is planned for them, as the notification service keeps them in its database. */
public final class PlannedReminders {
    private static final int BATCH = 1_000;
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final MongoCollection<Document> missions;
    private final MongoCollection<Document> participants;
    private final MongoCollection<Document> occurrences;
    private final MongoCollection<Document> letters;

    /** In this database. */
    public PlannedReminders(MongoDatabase database) {
        this.missions = database.getCollection("view_missions_1");
        this.participants = database.getCollection("view_participants_1");
        this.occurrences = database.getCollection("occurrences");
        this.letters = database.getCollection("correspondences");
    }

    /** Stores a mission of this id. */
    public void mission(String id) {
        Instant start = Instant.now().plus(AHEAD);
        Mono.from(missions.insertOne(new Document("_id", id)
                        .append("state", "ANNOUNCED")
                        .append("titles", Map.of("nl", "Missie", "en", "Mission"))
                        .append("summaries", Map.of())
                        .append(
                                "stops",
                                List.of(new Document("city", "Hamburg")
                                        .append("country", "DE")
                                        .append("zone", "Europe/Berlin")
                                        .append("from", "2030-03-25T09:00")
                                        .append("to", "2030-03-27T17:00")))
                        .append("endsAt", Date.from(start.plus(Duration.ofDays(2))))
                        .append("calendarRevision", 0)
                        .append("kind", "TRADE_MISSION")
                        .append("seen", new Document("mission", 1L))))
                .block();
    }

    /** Stores so many people who have a place on it. */
    public void people(String mission, int number) {
        Flux.range(0, number)
                .map(each -> person(mission))
                .buffer(BATCH)
                .concatMap(participants::insertMany)
                .blockLast();
    }

    private static Document person(String mission) {
        return new Document("_id", UUID.randomUUID().toString())
                .append("missionId", mission)
                .append("personId", UUID.randomUUID().toString())
                .append("registration", "SUBMITTED")
                .append("place", "ACCEPTED")
                .append("decision", 1L)
                .append("reason", "")
                .append("organisation", "BUSINESS")
                .append("seen", new Document("registration", 1L).append("allocation", 1L));
    }

    /** Plans a reminder of this name for everybody on these missions. */
    public void plan(String name, List<String> all, Instant due) {
        Flux.fromIterable(all)
                .map(mission -> occurrence(name, mission, due))
                .buffer(BATCH)
                .concatMap(occurrences::insertMany)
                .blockLast();
    }

    private static Document occurrence(String name, String mission, Instant due) {
        return new Document("_id", String.join(":", name, mission, "2030-03-25", "0"))
                .append("rule", name)
                .append("task", "WRITE")
                .append("template", "reminder")
                .append("missionId", mission)
                .append("level", "MISSION")
                .append("registrationId", null)
                .append("parent", null)
                .append(
                        "audience",
                        new Document("standings", List.of("ACCEPTED"))
                                .append("languages", List.of())
                                .append("organisations", List.of()))
                .append("lateJoiners", "SKIP")
                .append("anchor", Date.from(Instant.now().plus(AHEAD)))
                .append("bound", false)
                .append("round", 0)
                .append("dueAt", Date.from(due))
                .append("dueDay", due.getEpochSecond() / DAY)
                .append("spread", null)
                .append("usefulUntil", null)
                .append("state", "PLANNED")
                .append("reason", null)
                .append("missing", null);
    }

    /** How many letters of this reminder are stored. */
    public long letters(String name, List<String> all) {
        return Flux.fromIterable(all)
                .concatMap(mission -> letters.countDocuments(Filters.and(
                        Filters.eq("state.subject", "mission:" + mission),
                        Filters.eq("state.shown", String.join(":", name, mission, "2030-03-25", "0")))))
                .reduce(0L, Long::sum)
                .blockOptional()
                .orElse(0L);
    }

    /** How many of these reminders have gone out to everybody. */
    public long done(String name) {
        return count(Filters.and(Filters.eq("rule", name), Filters.eq("state", "DONE")));
    }

    /** When the first of a mission's reminders is due. */
    public Instant firstDue(String mission) {
        return Mono.from(occurrences
                        .find(Filters.and(Filters.eq("missionId", mission), Filters.eq("state", "PLANNED")))
                        .sort(new Document("dueAt", 1))
                        .first())
                .map(first -> first.getDate("dueAt").toInstant())
                .blockOptional()
                .orElse(Instant.EPOCH);
    }

    private long count(Bson filter) {
        return Mono.from(occurrences.countDocuments(filter)).blockOptional().orElse(0L);
    }
}
