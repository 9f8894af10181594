// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.correspondence.model.Delivery;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How far the letters about one subject had come when they were counted last.
 *
 * @param dirty whether letters may have changed since
 * @param dirtyUntil letters may change unnoticed until then (system time): a mark is good for a while
 * @param countedAt when counting began (system time)
 * @param took how long it took, in milliseconds
 * @param letters how many there were
 * @param problems how many had bounced or failed
 * @param shown how many people are found by each message, which it went to, and by each mark
 */
public record TallyDocument(
        @BsonId String subject,
        boolean dirty,
        Instant dirtyUntil,
        Instant countedAt,
        long took,
        long letters,
        long problems,
        List<CountDocument> counts,
        @BsonProperty("people") List<ShownDocument> shown) {

    /**
     * Letters that have come equally far.
     *
     * @param last null where they were counted before that was noted
     */
    public record CountDocument(
            String message,
            String status,
            String code,
            String language,
            boolean possiblyTwice,
            long count,
            Instant first,
            @Nullable Instant last) {
        static CountDocument of(CopiesTally tally) {
            return new CountDocument(
                    tally.message(),
                    tally.status().name(),
                    tally.code(),
                    tally.language(),
                    tally.possiblyTwice(),
                    tally.count(),
                    tally.first(),
                    tally.last());
        }

        CopiesTally tally() {
            return new CopiesTally(
                    message,
                    Delivery.Status.valueOf(status),
                    code,
                    language,
                    possiblyTwice,
                    count,
                    first,
                    last == null ? first : last);
        }
    }

    /** How many people are found by a message or a mark. */
    public record ShownDocument(@BsonProperty("message") String shown, long count) {}
}
