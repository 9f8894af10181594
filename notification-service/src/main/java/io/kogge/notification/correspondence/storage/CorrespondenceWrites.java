// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.event.relay.OutboxFields;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.Change;
import io.kogge.notification.message.model.CalendarStamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Writes of correspondences, one document each; by what changed only, as entries of the outbox come and go meanwhile. */
final class CorrespondenceWrites {
    static final String VERSION = "version";
    /** Which write made this version, to know one's own. */
    static final String MARK = "mark";
    /** True while a letter waits; absent otherwise, so that the index holds those alone. */
    static final String WORK = "work";

    static final String DUE_AT = "dueAt";
    static final String LEASE_UNTIL = "leaseUntil";
    static final String HOLDER = "holder";
    static final String STATE = "state.";
    static final String LETTERS = STATE + "letters";
    static final String LETTER_ID = LETTERS + ".id";
    static final String SUBJECT = STATE + "subject";
    static final String SHOWN = STATE + "shown";
    static final String CREATED_AT = STATE + "createdAt";
    static final String ANSWER = STATE + "answer";
    static final String NOBODY = "";

    private static final Date FREE = new Date(0);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final Codec<LetterDocument> letters;

    CorrespondenceWrites(Codec<LetterDocument> letters) {
        this.letters = letters;
    }

    /** Puts a letter behind the others, unless it is there: then the insert that is tried in its place finds the id taken. */
    WriteModel<BsonDocument> add(Delivery fresh, Instant systemNow) {
        Recipient to = fresh.letter().to();
        Date now = Date.from(systemNow);
        return new UpdateOneModel<>(
                and(eq("_id", to.correspondence()), ne(LETTER_ID, fresh.id())),
                combine(
                        push(LETTERS, written(fresh)),
                        addToSet(SHOWN, fresh.letter().message()),
                        set(WORK, true),
                        min(DUE_AT, now),
                        inc(VERSION, 1L),
                        setOnInsert(SUBJECT, to.about().key()),
                        setOnInsert(STATE + "recipientKind", to.kind().name()),
                        setOnInsert(STATE + "recipient", to.id()),
                        setOnInsert(CREATED_AT, now),
                        setOnInsert(HOLDER, NOBODY),
                        setOnInsert(LEASE_UNTIL, FREE),
                        setOnInsert(OutboxFields.SEQUENCE, 0L),
                        setOnInsert(OutboxFields.OUTBOX, List.of())),
                UPSERT);
    }

    /** Writes a change where its version is the stored one, and nobody's lease is in its way. */
    WriteModel<BsonDocument> change(Change change, List<OutboxEntry> entries, String mark) {
        List<Bson> updates = new ArrayList<>();
        state(change.before().state(), change.after(), updates);
        updates.add(inc(VERSION, 1L));
        updates.add(set(MARK, mark));
        change.dueAt()
                .ifPresentOrElse(
                        dueAt -> {
                            updates.add(set(WORK, true));
                            updates.add(set(DUE_AT, Date.from(dueAt)));
                        },
                        () -> {
                            updates.add(unset(WORK));
                            updates.add(unset(DUE_AT));
                        });
        Bson where =
                and(eq("_id", change.before().id()), eq(VERSION, change.before().version()));
        if (change.hold() instanceof Change.Hold.Take take) {
            updates.add(set(HOLDER, take.holder()));
            updates.add(set(LEASE_UNTIL, Date.from(take.until())));
            where = and(where, lte(LEASE_UNTIL, Date.from(take.now())));
        } else if (change.hold() instanceof Change.Hold.Free) {
            updates.add(set(HOLDER, NOBODY));
            updates.add(set(LEASE_UNTIL, FREE));
        }
        if (!entries.isEmpty()) {
            updates.add(inc(OutboxFields.SEQUENCE, (long) entries.size()));
            updates.add(pushEach(
                    OutboxFields.OUTBOX,
                    entries.stream().map(OutboxFields::write).toList()));
            updates.add(set(OutboxFields.PENDING, true));
        }
        return new UpdateOneModel<>(where, combine(updates));
    }

    private void state(Correspondence before, Correspondence after, List<Bson> updates) {
        if (before.letters().size() == after.letters().size()) {
            for (int i = 0; i < after.letters().size(); i++) {
                if (!after.letters().get(i).equals(before.letters().get(i))) {
                    updates.add(set(LETTERS + '.' + i, written(after.letters().get(i))));
                }
            }
        } else {
            updates.add(set(LETTERS, after.letters().stream().map(this::written).toList()));
        }
        List<String> shown = CorrespondenceDocument.shown(after);
        if (!shown.equals(CorrespondenceDocument.shown(before))) {
            updates.add(set(SHOWN, shown));
        }
        CalendarStamp folded = after.folded();
        if (!Objects.equals(folded, before.folded())) {
            updates.add(
                    put("foldedMethod", folded == null ? null : folded.method().name()));
            updates.add(put("foldedSequence", folded == null ? null : folded.sequence()));
        }
        CalendarAnswer answer = after.answer();
        if (!Objects.equals(answer, before.answer())) {
            updates.add(put("answer", answer == null ? null : answer.kind().name()));
            updates.add(put("answeredAt", answer == null ? null : Date.from(answer.at())));
        }
    }

    private static Bson put(String field, @Nullable Object value) {
        return value == null ? unset(STATE + field) : set(STATE + field, value);
    }

    private BsonDocument written(Delivery letter) {
        BsonDocument document = new BsonDocument();
        letters.encode(
                new BsonDocumentWriter(document),
                LetterDocument.of(letter),
                EncoderContext.builder().build());
        return document;
    }
}
