// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.schedule;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People who can be written to, and what became of the letters to them, as the notification service keeps both in its database. */
public final class SentReminders {
    private static final int BATCH = 1_000;
    private static final String LETTERS = "state.letters";

    private final MongoCollection<Document> participants;
    private final MongoCollection<Document> contacts;
    private final MongoCollection<Document> letters;

    /** In this database. */
    public SentReminders(MongoDatabase database) {
        this.participants = database.getCollection("view_participants_1");
        this.contacts = database.getCollection("view_contacts_1");
        this.letters = database.getCollection("correspondences");
    }

    /** Gives everybody on this mission an address. */
    public void reachable(String mission) {
        Flux.from(participants.find(Filters.eq("missionId", mission)))
                .map(participant -> contact(participant.getString("personId")))
                .buffer(BATCH)
                .concatMap(contacts::insertMany)
                .blockLast();
    }

    private static Document contact(String person) {
        return new Document("_id", person)
                .append("name", "Sanne Wiersma")
                .append("email", person + "@example.org")
                .append("language", "nl")
                .append("zone", "Europe/Amsterdam")
                .append("linkVersion", 0)
                .append("addressChange", 0)
                .append("seen", new Document("person", 1L));
    }

    /** For how many people a letter waits. */
    public long waiting() {
        return Mono.from(letters.countDocuments(Filters.eq("work", true)))
                .blockOptional()
                .orElse(0L);
    }

    /** Attempts that are open, by letter and number. */
    public Set<String> openAttempts() {
        return letters(
                Filters.eq(LETTERS + ".attemptOpen", true),
                letter -> letter.getBoolean("attemptOpen", false),
                letter -> letter.getString("id") + '#' + letter.getInteger("attempts"));
    }

    /** What the Message-IDs of the mails are made of that are marked as possibly sent twice. */
    public Set<String> possiblyTwice() {
        return letters(
                Filters.eq(LETTERS + ".possiblyTwice", true),
                letter -> letter.getBoolean("possiblyTwice", false),
                letter -> letter.getString("id").replace("-", ""));
    }

    private Set<String> letters(Bson where, Predicate<Document> these, Function<Document, String> name) {
        return Flux.from(letters.find(where).projection(Projections.include(LETTERS)))
                .flatMapIterable(found -> found.get("state", Document.class).getList("letters", Document.class))
                .filter(these)
                .map(name)
                .collect(Collectors.toSet())
                .blockOptional()
                .orElse(Set.of());
    }
}
