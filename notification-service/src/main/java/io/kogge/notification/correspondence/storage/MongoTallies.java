// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.mongo.MongoErrors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Counts of letters, a document a subject: counted anew from the letters themselves, never up or down, so that no order of
 * writes and no crash leaves a wrong one. Whoever changes letters has marked their subject before, for a while: a mark
 * costs one write for all that happens in that while. Small subjects that are marked are counted when they are asked for, large ones
 * every now and then.
 */
public final class MongoTallies {
    /** The collection. */
    public static final String COLLECTION = "tallies";

    private static final Duration MARKED = Duration.ofSeconds(20);
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
    /** Counting takes a fiftieth of the time at most. */
    private static final int PAUSES = 50;
    /** As many letters are counted in the time that a page takes anyway. */
    private static final long FEW = 500;

    /** Of as many subjects that are just changing. */
    private static final int FEW_SUBJECTS = 10;

    private static final int RACES = 3;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<TallyDocument> documents;
    private final LetterCounts letters;
    private final Clock systemClock;
    private final Map<String, Instant> marked = new ConcurrentHashMap<>();

    /** Keeps them in this database. */
    public MongoTallies(MongoDatabase database, Clock systemClock) {
        this.documents = database.getCollection(COLLECTION, TallyDocument.class);
        this.letters = new LetterCounts(database);
        this.systemClock = systemClock;
    }

    /** Makes the indexes; before anything is read. */
    public Mono<Void> prepare() {
        return Flux.concat(
                        documents.createIndex(Indexes.ascending("dirty")),
                        documents.createIndex(Indexes.ascending("problems")))
                .then();
    }

    /** Says that letters about these subjects are about to change; most often that is said already. */
    Mono<Void> mark(Set<String> subjects) {
        Instant now = systemClock.instant();
        Instant soon = now.plus(MARKED.dividedBy(2));
        return Flux.fromIterable(subjects)
                .filter(subject -> marked.getOrDefault(subject, Instant.MIN).isBefore(soon))
                .concatMap(subject -> mark(subject, now.plus(MARKED)))
                .then();
    }

    private Mono<Void> mark(String subject, Instant until) {
        return Mono.from(documents.updateOne(
                        eq("_id", subject),
                        combine(
                                set("dirty", true),
                                max("dirtyUntil", Date.from(until)),
                                setOnInsert("countedAt", new Date(0)),
                                setOnInsert("took", 0L),
                                setOnInsert("letters", FEW),
                                setOnInsert("problems", 0L),
                                setOnInsert("counts", List.of()),
                                setOnInsert("people", List.of())),
                        UPSERT))
                .retryWhen(Retry.max(RACES).filter(MongoErrors::isDuplicate))
                .doOnSuccess(done -> {
                    marked.put(subject, until);
                    Instant now = systemClock.instant();
                    marked.values().removeIf(past -> past.isBefore(now));
                })
                .then();
    }

    /** The letters about a subject: as they are, or, of many that are just changing, as they were a moment ago. */
    Mono<CountedLetters> of(String subject) {
        return Flux.from(documents.find(eq("_id", subject)))
                .next()
                .flatMap(kept -> kept.dirty() && kept.letters() <= FEW ? letters.of(subject) : Mono.just(counted(kept)))
                .switchIfEmpty(Mono.defer(() -> letters.of(subject)));
    }

    /** How many bounced or failed, by subject; nought is missing. */
    Mono<Map<String, Long>> problems() {
        return Mono.zip(
                Flux.from(documents.find(gt("problems", 0L)))
                        .collectMap(TallyDocument::subject, TallyDocument::problems),
                Flux.from(documents.find(eq("dirty", true)).limit(FEW_SUBJECTS))
                        .filter(kept -> kept.letters() <= FEW)
                        .concatMap(kept -> letters.of(kept.subject())
                                .map(counted -> Map.entry(kept.subject(), counted.problems())))
                        .collectList(),
                MongoTallies::latest);
    }

    private static Map<String, Long> latest(Map<String, Long> kept, List<Map.Entry<String, Long>> counted) {
        Map<String, Long> problems = new HashMap<>(kept);
        counted.forEach(each -> problems.put(each.getKey(), each.getValue()));
        problems.values().removeIf(count -> count == 0);
        return problems;
    }

    /** Counts again what may have changed; for a job. */
    public Mono<Void> refresh() {
        return Flux.from(documents.find(eq("dirty", true)))
                .filter(kept -> isDue(kept, systemClock.instant()))
                .concatMap(kept -> count(kept.subject()))
                .then();
    }

    private static boolean isDue(TallyDocument kept, Instant now) {
        Duration pause = Duration.ofMillis(kept.took() * PAUSES);
        return !kept.countedAt()
                .plus(pause.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : pause)
                .isAfter(now);
    }

    private Mono<Void> count(String subject) {
        return Mono.defer(() -> {
            Instant begin = systemClock.instant();
            return letters.of(subject)
                    .flatMap(counted -> Mono.from(documents.updateOne(
                            eq("_id", subject),
                            written(counted, begin, Duration.between(begin, systemClock.instant())))))
                    .then(Mono.from(documents.updateOne(
                            and(eq("_id", subject), lt("dirtyUntil", Date.from(begin))), set("dirty", false))))
                    .then();
        });
    }

    private static Bson written(CountedLetters counted, Instant begin, Duration took) {
        return combine(
                set("countedAt", Date.from(begin)),
                set("took", took.toMillis()),
                set("letters", counted.letters()),
                set("problems", counted.problems()),
                set(
                        "counts",
                        counted.tallies().stream()
                                .map(TallyDocument.CountDocument::of)
                                .toList()),
                set(
                        "people",
                        counted.shown().entrySet().stream()
                                .map(each -> new TallyDocument.ShownDocument(each.getKey(), each.getValue()))
                                .toList()));
    }

    private static CountedLetters counted(TallyDocument kept) {
        TreeMap<String, Long> shown = new TreeMap<>();
        kept.shown().forEach(each -> shown.put(each.shown(), each.count()));
        return new CountedLetters(
                kept.counts().stream().map(TallyDocument.CountDocument::tally).toList(), shown);
    }
}
