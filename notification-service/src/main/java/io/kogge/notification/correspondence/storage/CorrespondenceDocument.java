// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import com.mongodb.client.model.Projections;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.EntryAnswer;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Subject;
import io.kogge.notification.message.model.CalendarStamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What of a correspondence is its state. Letters are pushed to the end without reading it, so their place in the list is
 * their position.
 *
 * @param createdAt when its first letter was queued (system time)
 * @param shown the messages that it has letters of, and again with a mark those of which staff should look at one: what pages
 *     find it by
 * @param answer what the recipient's calendar answered; with the subject what finds it
 */
public record CorrespondenceDocument(
        String subject,
        String recipientKind,
        String recipient,
        Instant createdAt,
        List<LetterDocument> letters,
        List<String> shown,
        @Nullable String foldedMethod,
        @Nullable Integer foldedSequence,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    private static final String REMARKABLE = "!";

    /** What says what a calendar answered, and no letters. */
    static final Bson ANSWER_ALONE =
            Projections.include(Stream.of("subject", "recipientKind", "recipient", "answer", "answeredAt")
                    .map(CorrespondenceWrites.STATE::concat)
                    .toList());

    /** The correspondence that is stored. */
    Correspondence correspondence() {
        Recipient to = recipient(recipientKind, recipient, subject);
        return new Correspondence(
                to,
                IntStream.range(0, letters.size())
                        .mapToObj(position -> letters.get(position).delivery(to, position))
                        .toList(),
                calendar(foldedMethod, foldedSequence),
                answer == null || answeredAt == null
                        ? null
                        : new CalendarAnswer(CalendarAnswer.Kind.valueOf(answer), answeredAt));
    }

    private static Recipient recipient(String kind, String id, String subject) {
        return new Recipient(Recipient.Kind.valueOf(kind), id, Subject.of(subject));
    }

    /** What the calendar answered, of a state that was read {@linkplain #ANSWER_ALONE with that alone}. */
    static EntryAnswer answer(BsonDocument state) {
        return new EntryAnswer(
                recipient(
                        state.getString("recipientKind").getValue(),
                        state.getString("recipient").getValue(),
                        state.getString("subject").getValue()),
                new CalendarAnswer(
                        CalendarAnswer.Kind.valueOf(state.getString("answer").getValue()),
                        Instant.ofEpochMilli(state.getDateTime("answeredAt").getValue())));
    }

    /** What finds a correspondence with a letter of this message that staff should look at. */
    static String remarkable(String message) {
        return REMARKABLE + message;
    }

    /** Whether it is a message, and no mark. */
    static boolean isMessage(String shown) {
        return !shown.startsWith(REMARKABLE);
    }

    /** What pages find a correspondence by. */
    static List<String> shown(Correspondence correspondence) {
        return correspondence.letters().stream()
                .flatMap(letter -> shown(letter))
                .distinct()
                .toList();
    }

    private static Stream<String> shown(Delivery letter) {
        String message = letter.letter().message();
        return letter.remarkable() ? Stream.of(message, remarkable(message)) : Stream.of(message);
    }

    static @Nullable CalendarStamp calendar(@Nullable String method, @Nullable Integer sequence) {
        return method == null || sequence == null
                ? null
                : new CalendarStamp(CalendarStamp.Method.valueOf(method), sequence);
    }
}
