// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Subject;
import io.kogge.notification.message.model.CalendarStamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a correspondence is its state. Letters are pushed to the end without reading it, so their place in the list is
 * their position.
 *
 * @param createdAt when its first letter was queued (system time)
 * @param shown the messages that it has letters of, and again with a mark those of which staff should look at one; with another
 *     mark what the recipient's calendar answered: what pages find it by
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
    private static final String ANSWERED = "?";

    /** The correspondence that is stored. */
    Correspondence correspondence() {
        Recipient to = new Recipient(Recipient.Kind.valueOf(recipientKind), recipient, Subject.of(subject));
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

    /** What finds a correspondence with a letter of this message that staff should look at. */
    static String remarkable(String message) {
        return REMARKABLE + message;
    }

    /** What finds a correspondence whose recipient's calendar answered this. */
    static String answered(CalendarAnswer.Kind kind) {
        return ANSWERED + kind.name();
    }

    /** What such a mark says; empty for another. */
    static Optional<CalendarAnswer.Kind> answered(String shown) {
        return shown.startsWith(ANSWERED)
                ? Optional.of(CalendarAnswer.Kind.valueOf(shown.substring(ANSWERED.length())))
                : Optional.empty();
    }

    /** Whether it is a message, and no mark. */
    static boolean isMessage(String shown) {
        return !shown.startsWith(REMARKABLE) && !shown.startsWith(ANSWERED);
    }

    /** What pages find a correspondence by. */
    static List<String> shown(Correspondence correspondence) {
        return Stream.concat(
                        correspondence.letters().stream().flatMap(letter -> shown(letter)),
                        Stream.ofNullable(correspondence.answer()).map(answer -> answered(answer.kind())))
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
