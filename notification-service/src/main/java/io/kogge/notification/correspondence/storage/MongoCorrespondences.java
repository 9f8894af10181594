// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.EntryAnswer;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Subject;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.Kept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads correspondences by what they show, and the tallies. */
public final class MongoCorrespondences implements Correspondences {
    private static final List<String> ANSWERS =
            Stream.of(CalendarAnswer.Kind.values()).map(Enum::name).toList();

    private final MongoCollection<BsonDocument> documents;
    private final KeptCodec codec;
    private final MongoTallies tallies;

    /** A stretch of those who got one message. */
    private record Stretch(String message, int skip, int limit) {}

    /** Reads this database. */
    public MongoCorrespondences(MongoDatabase database, MongoTallies tallies) {
        this.documents = database.getCollection(MongoCorrespondenceStore.COLLECTION, BsonDocument.class);
        this.codec = new KeptCodec(documents.getCodecRegistry());
        this.tallies = tallies;
    }

    @Override
    public Mono<Correspondence> of(Recipient recipient) {
        return of(List.of(recipient)).next();
    }

    @Override
    public Flux<Correspondence> of(Collection<Recipient> recipients) {
        return Flux.from(documents.find(in(
                        "_id",
                        recipients.stream().map(Recipient::correspondence).toList())))
                .map(codec::read)
                .map(Kept::state);
    }

    @Override
    public Flux<Correspondence> ofStops(String missionId) {
        return ofStops(beginningWith(Recipient.stopsBegin(missionId, "")));
    }

    @Override
    public Flux<Correspondence> ofStops(Collection<Participant> people) {
        return people.isEmpty()
                ? Flux.empty()
                : ofStops(or(people.stream()
                        .map(each -> beginningWith(Recipient.stopsBegin(each.missionId(), each.registrationId())))
                        .toList()));
    }

    private static Bson beginningWith(String begin) {
        return and(gte("_id", begin), lt("_id", begin + Character.MAX_VALUE));
    }

    private Flux<Correspondence> ofStops(Bson these) {
        return Flux.from(documents.find(these).sort(Sorts.ascending("_id")))
                .map(codec::read)
                .map(Kept::state);
    }

    @Override
    public Mono<Paged<Delivery>> ofMission(String missionId, Paging paging) {
        return tallies.of(Subject.mission(missionId).key())
                .flatMap(counted -> Flux.fromIterable(stretches(counted.people(), paging))
                        .concatMap(stretch -> copies(
                                missionId, stretch.message(), stretch.message(), stretch.skip(), stretch.limit()))
                        .collectList()
                        .map(letters -> Paged.of(paging, letters, sum(counted.people()))));
    }

    /** Message by message: which people of which messages make this page. */
    private static List<Stretch> stretches(SortedMap<String, Long> people, Paging paging) {
        List<Stretch> stretches = new ArrayList<>();
        long skip = paging.offset();
        long left = paging.size();
        for (Map.Entry<String, Long> message : people.entrySet()) {
            long here = Math.min(left, message.getValue() - skip);
            if (here > 0) {
                stretches.add(new Stretch(message.getKey(), (int) skip, (int) here));
                left -= here;
            }
            skip = Math.max(0, skip - message.getValue());
        }
        return stretches;
    }

    private static long sum(Map<String, Long> people) {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public Mono<Paged<Delivery>> ofMessage(String missionId, String message, Paging paging) {
        return Mono.zip(
                copies(missionId, message, message, paging.offset(), paging.size())
                        .collectList(),
                tallies.of(Subject.mission(missionId).key()),
                (letters, counted) -> Paged.of(paging, letters, counted.people().getOrDefault(message, 0L)));
    }

    @Override
    public Flux<Delivery> first(String missionId, String message, int most) {
        return copies(missionId, message, message, 0, most);
    }

    @Override
    public Flux<Delivery> remarkable(String missionId, String message, int most) {
        return copies(missionId, message, CorrespondenceDocument.remarkable(message), 0, most)
                .filter(Delivery::remarkable);
    }

    private Flux<Delivery> copies(String missionId, String message, String shown, int skip, int limit) {
        return shown(missionId, shown, skip, limit)
                .flatMapIterable(kept -> kept.state().letters())
                .filter(letter -> letter.letter().message().equals(message));
    }

    private Flux<Kept> shown(String missionId, String shown, int skip, int limit) {
        return Flux.from(documents
                        .find(and(
                                eq(
                                        CorrespondenceWrites.SUBJECT,
                                        Subject.mission(missionId).key()),
                                eq(CorrespondenceWrites.SHOWN, shown)))
                        .sort(Sorts.ascending(CorrespondenceWrites.CREATED_AT, "_id"))
                        .skip(skip)
                        .limit(limit)
                        .hint(MongoCorrespondenceStore.PAGES))
                .map(codec::read);
    }

    @Override
    public Flux<CopiesTally> tallies(String missionId) {
        return tallies.of(Subject.mission(missionId).key()).flatMapIterable(CountedLetters::tallies);
    }

    @Override
    public Flux<EntryAnswer> calendarAnswers(String missionId) {
        return Flux.from(documents
                        .find(and(
                                eq(
                                        CorrespondenceWrites.SUBJECT,
                                        Subject.mission(missionId).key()),
                                in(CorrespondenceWrites.ANSWER, ANSWERS)))
                        .projection(CorrespondenceDocument.ANSWER_ALONE)
                        .hint(MongoCorrespondenceStore.ANSWERS))
                .map(document -> CorrespondenceDocument.answer(document.getDocument("state")));
    }

    @Override
    public Mono<Map<String, Long>> unsuccessful() {
        return tallies.problems()
                .map(problems -> problems.entrySet().stream()
                        .map(each -> Map.entry(Subject.of(each.getKey()), each.getValue()))
                        .filter(each -> each.getKey().kind() == Subject.Kind.MISSION)
                        .collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue)));
    }
}
