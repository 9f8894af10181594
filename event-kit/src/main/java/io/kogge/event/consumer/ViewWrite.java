// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Objects;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of aggregate has to say of one document of a view.
 *
 * @param aggregate name of the kind
 * @param sequence of the latest event that is in it
 * @param fields what to set, or null to erase
 */
record ViewWrite(
        String id,
        String aggregate,
        long sequence,
        @Nullable BsonDocument fields) {
    /** Field that is true in what remains of an erased document, and absent otherwise. */
    static final String ERASED = "erased";

    /** Per kind of aggregate, the sequence of the latest event that a document has seen. */
    static final String SEEN = "seen";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final ReplaceOptions REPLACE = new ReplaceOptions().upsert(true);

    /**
     * Together with what the same kind says later. An event that was seen between the two is in both, so whatever the
     * document has seen already, it ends as if each had come alone.
     */
    ViewWrite then(ViewWrite later) {
        if (later.sequence <= sequence || fields == null) {
            return this;
        }
        if (later.fields == null) {
            return later;
        }
        BsonDocument both = fields.clone();
        both.putAll(later.fields);
        return new ViewWrite(id, aggregate, later.sequence, both);
    }

    /** The document that these writes of one id make where there is none: erased if one of them erases. */
    static BsonDocument first(List<ViewWrite> writes, SumMark mark) {
        ViewWrite erasure = writes.stream()
                .filter(write -> write.fields == null)
                .findFirst()
                .orElse(null);
        if (erasure != null) {
            return erasure.erased();
        }
        BsonDocument document = new BsonDocument("_id", new BsonString(writes.get(0).id));
        BsonDocument seen = new BsonDocument();
        for (ViewWrite write : writes) {
            document.putAll(Objects.requireNonNull(write.fields));
            seen.put(write.aggregate, new BsonInt64(write.sequence));
        }
        mark.first(document);
        return document.append(SEEN, seen);
    }

    private BsonDocument erased() {
        return new BsonDocument("_id", new BsonString(id))
                .append(ERASED, BsonBoolean.TRUE)
                .append(SEEN, new BsonDocument(aggregate, new BsonInt64(sequence)));
    }

    /**
     * The write, which repeats and disorder do no harm. Where the document has seen as much or is erased, the filter does
     * not match, so that an insert is tried, and fails on the id.
     */
    WriteModel<BsonDocument> model(SumMark mark) {
        if (fields == null) {
            return mark.keepsNothing()
                    ? new ReplaceOneModel<>(eq("_id", id), erased(), REPLACE)
                    : new UpdateOneModel<>(eq("_id", id), mark.erasing(erased()), UPSERT);
        }
        BsonDocument set = fields.clone();
        set.put(SEEN + '.' + aggregate, new BsonInt64(sequence));
        return new UpdateOneModel<>(
                and(eq("_id", id), ne(ERASED, true), not(gte(SEEN + '.' + aggregate, sequence))),
                mark.changing(set),
                UPSERT);
    }
}
