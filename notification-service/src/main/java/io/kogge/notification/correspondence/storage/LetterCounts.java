// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.correspondence.model.Delivery;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts letters by reading all there are about a subject. */
final class LetterCounts {
    private static final String COUNT = "count";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String CREATED = "createdAt";
    private static final String ENDED = "endedAt";

    private final MongoCollection<Document> correspondences;

    LetterCounts(MongoDatabase database) {
        this.correspondences = database.getCollection(MongoCorrespondenceStore.COLLECTION);
    }

    Mono<CountedLetters> of(String subject) {
        return Mono.zip(tallies(subject).collectList(), shown(subject), CountedLetters::new);
    }

    private Flux<CopiesTally> tallies(String subject) {
        Document alike = new Document("message", letter("message"))
                .append("status", letter("status"))
                .append("code", letter("code"))
                .append("language", letter("toldLanguage"))
                .append("possiblyTwice", letter("possiblyTwice"));
        return Flux.from(correspondences.aggregate(List.of(
                        Aggregates.match(Filters.eq(CorrespondenceWrites.SUBJECT, subject)),
                        Aggregates.unwind('$' + CorrespondenceWrites.LETTERS),
                        Aggregates.group(
                                alike,
                                Accumulators.sum(COUNT, 1L),
                                Accumulators.min(FIRST, letter(CREATED)),
                                Accumulators.max(LAST, letter(CREATED)),
                                Accumulators.max(ENDED, letter(ENDED))))))
                .map(LetterCounts::tally);
    }

    private Mono<SortedMap<String, Long>> shown(String subject) {
        return Flux.from(correspondences.aggregate(List.of(
                        Aggregates.match(Filters.eq(CorrespondenceWrites.SUBJECT, subject)),
                        Aggregates.unwind('$' + CorrespondenceWrites.SHOWN),
                        Aggregates.group('$' + CorrespondenceWrites.SHOWN, Accumulators.sum(COUNT, 1L)))))
                .collect(TreeMap::new, (shown, counted) -> shown.put(counted.getString("_id"), count(counted)));
    }

    private static String letter(String field) {
        return '$' + CorrespondenceWrites.LETTERS + '.' + field;
    }

    private static long count(Document counted) {
        return counted.get(COUNT, Number.class).longValue();
    }

    private static CopiesTally tally(Document counted) {
        Document alike = counted.get("_id", Document.class);
        Delivery.Status status = Delivery.Status.valueOf(alike.getString("status"));
        return new CopiesTally(
                alike.getString("message"),
                status,
                alike.getString("code"),
                Objects.requireNonNullElse(alike.getString("language"), ""),
                alike.getBoolean("possiblyTwice"),
                count(counted),
                counted.getDate(FIRST).toInstant(),
                last(counted, status).toInstant());
    }

    /** What came back or was passed over ended at some other time than it went out. */
    private static Date last(Document counted, Delivery.Status status) {
        Date queued = counted.getDate(LAST);
        Date ended = status == Delivery.Status.SENT ? counted.getDate(ENDED) : null;
        return ended == null || ended.before(queued) ? queued : ended;
    }
}
