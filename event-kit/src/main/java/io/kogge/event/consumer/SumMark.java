// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.Arrays;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a document of a view with sums says of them, in the same write as its change: in which it may be counted by now,
 * the ones before the change among them, and a token that is another with every change, until these are up to date. As
 * with an outbox there is no moment at which the change is stored and this is not.
 */
final class SumMark {
    /** The sums in which the document may be counted: only ever added to until they are all up to date. */
    static final String COUNTED = "counted";

    /** A token of the latest change; absent when the sums know of it. */
    static final String UNSUMMED = "unsummed";

    private final @Nullable String key;
    private final List<String> components;

    SumMark(View<?> view) {
        key = view.summedBy();
        components = Arrays.stream(view.type().getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !name.equals("id"))
                .toList();
    }

    /** Whether the view has no sums. */
    boolean keepsNothing() {
        return key == null;
    }

    /** Marks a document that is new. */
    void first(BsonDocument document) {
        if (key != null) {
            document.append(COUNTED, new BsonArray(counted(document))).append(UNSUMMED, token());
        }
    }

    /** The update that sets these fields. */
    BsonDocument changing(BsonDocument set) {
        BsonDocument update = new BsonDocument("$set", set);
        if (key != null) {
            List<BsonValue> counted = counted(set);
            set.append(UNSUMMED, token());
            if (!counted.isEmpty()) {
                update.append("$addToSet", new BsonDocument(COUNTED, counted.get(0)));
            }
        }
        return update;
    }

    /** The update that leaves nothing of a document but this, and where it was counted. */
    BsonDocument erasing(BsonDocument erased) {
        BsonDocument set = erased.clone();
        set.remove("_id");
        BsonDocument unset = new BsonDocument();
        components.forEach(component -> unset.append(component, new BsonString("")));
        return new BsonDocument("$set", set.append(UNSUMMED, token())).append("$unset", unset);
    }

    private List<BsonValue> counted(BsonDocument fields) {
        BsonValue value = fields.get(key);
        return value == null || !value.isString() || value.asString().getValue().isEmpty() ? List.of() : List.of(value);
    }

    private static BsonString token() {
        return new BsonString(new ObjectId().toHexString());
    }
}
