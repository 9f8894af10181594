// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses what the library would take and then leave undone or do wrongly: no answer is better than a wrong one. */
final class Refusal {
    /** MongoDB's own number for a command that a server does not support. */
    static final int NOT_SUPPORTED = 115;

    private static final Set<String> PROJECTIONS = Set.of("$slice", "$elemMatch");

    private Refusal() {}

    /** @throws MongoServerError if the command is outside the portable dialect */
    static void check(Document command) {
        Stream.concat(Stream.of(command), parts(command, "updates", "deletes", "indexes"))
                .forEach(part -> refuseIf(part.containsKey("collation"), "collations"));
        parts(command, "indexes").forEach(Refusal::checkIndex);
        parts(command, "updates").forEach(update -> checkUpdate(update.get("u")));
        checkUpdate(command.get("update"));
        checkProjection(command.get("projection"));
        checkProjection(command.get("fields"));
        parts(command, "pipeline").forEach(stage -> refuseIf(stage.containsKey("$changeStream"), "change streams"));
    }

    private static void checkIndex(Document index) {
        refuseIf(index.containsKey("partialFilterExpression"), "partial indexes");
        refuseIf(index.containsKey("expireAfterSeconds"), "indexes that expire documents");
        refuseIf(
                index.get("key") instanceof Document key
                        && !key.values().stream().allMatch(Number.class::isInstance),
                "text, hashed or geographical indexes");
    }

    private static void checkUpdate(@Nullable Object update) {
        refuseIf(update instanceof List, "updates by a pipeline");
    }

    private static void checkProjection(@Nullable Object projection) {
        if (projection instanceof Document fields) {
            fields.forEach((field, value) -> refuseIf(
                    field.endsWith(".$") || value instanceof Document how && !PROJECTIONS.containsAll(how.keySet()),
                    "computed or positional projections"));
        }
    }

    private static Stream<Document> parts(Document command, String... fields) {
        return Stream.of(fields)
                .map(command::get)
                .filter(Collection.class::isInstance)
                .flatMap(list -> ((Collection<?>) list).stream())
                .filter(Document.class::isInstance)
                .map(Document.class::cast);
    }

    private static void refuseIf(boolean outside, String what) {
        if (outside) {
            throw new MongoServerError(
                    NOT_SUPPORTED,
                    "CommandNotSupported",
                    "The embedded store has no " + what + ": keep to the portable dialect");
        }
    }
}
