// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.StopKey;
import java.util.Optional;
import java.util.stream.Stream;

/** What one recipient's calendar answered to an entry: to that of the whole journey, or to that of one stop. */
public record EntryAnswer(Recipient to, CalendarAnswer answer) {

    /** What this correspondence's entry was answered, if it was. */
    public static Stream<EntryAnswer> of(Correspondence correspondence) {
        return Stream.ofNullable(correspondence.answer()).map(answer -> new EntryAnswer(correspondence.to(), answer));
    }

    /** Whose entry it is; empty for that of the whole journey. */
    public Optional<StopKey> stop() {
        return to.stop();
    }
}
