// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.search;

import com.mongodb.client.model.Filters;
import io.kogge.kernel.name.NameQuery;
import io.kogge.kernel.name.SoughtWord;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * Finds documents by their {@link io.kogge.kernel.name.NameKeys}, stored as a list of texts with an index on it. The
 * filter is exact, so that it may be combined with others, counted, sorted and read a page at a time like any other.
 */
public final class NameFilter {
    private NameFilter() {}

    /**
     * The filter.
     *
     * @param field where the keys are, such as {@code state.names}
     * @param typed what somebody looks for; all documents where it is blank, none where it has no letter or digit
     */
    public static Bson by(String field, String typed) {
        if (typed.isBlank()) {
            return Filters.empty();
        }
        List<Bson> words = NameQuery.of(typed).words().stream()
                .map(word -> Filters.in(field, keys(word)))
                .toList();
        return switch (words.size()) {
            case 0 -> Filters.in(field, List.of());
            case 1 -> words.get(0);
            default -> Filters.and(words);
        };
    }

    private static List<BsonValue> keys(SoughtWord word) {
        List<BsonValue> keys = new ArrayList<>();
        word.keys().forEach(key -> keys.add(new BsonString(key)));
        if (word.beginning() != null) {
            // words are letters and digits alone: nothing in them means anything to a pattern
            keys.add(new BsonRegularExpression("^" + word.beginning()));
        }
        return keys;
    }
}
