// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueOccurrencesTest {
    private static final Instant START = Instant.parse("2027-03-25T08:00:00Z");

    private final Occurrence early = at("early", MessageKind.REMINDER, "2027-03-11T08:00:00Z");
    private final Occurrence late = at("late", MessageKind.REMINDER, "2027-03-24T14:00:00Z");
    private final Occurrence thanks = at("thanks", MessageKind.THANKS, "2027-03-28T08:00:00Z");

    @Test
    void ofTwoRemindersDueTogetherOnlyTheLaterGoesOut() {
        DueOccurrences due = new DueOccurrences(List.of(early, late, thanks));
        assertThat(due.dropReason(early, START)).contains(DropReason.SUPERSEDED);
        assertThat(due.dropReason(late, START)).isEmpty();
        assertThat(due.dropReason(thanks, START)).isEmpty();
    }

    @Test
    void remindersToOthersDoNotTakeEachOthersPlace() {
        Occurrence others = new Occurrence(
                "others",
                "others",
                Occurrence.Task.WRITE,
                MessageKind.REMINDER,
                Missions.ID,
                early.timing(),
                Reach.many(Audience.INVOLVED, LateJoiners.SEND_NOW),
                Occurrence.State.PLANNED,
                null,
                null);
        assertThat(new DueOccurrences(List.of(others, late)).dropReason(others, START))
                .isEmpty();
    }

    @Test
    void afterTheLatestUsefulMomentNoneGoesOut() {
        assertThat(new DueOccurrences(List.of(early)).dropReason(early, START.plusSeconds(1)))
                .contains(DropReason.TOO_LATE);
    }

    private static Occurrence at(String id, MessageKind template, String due) {
        return new Occurrence(
                id,
                id,
                Occurrence.Task.WRITE,
                template,
                Missions.ID,
                new Timing(START, true, 0, Instant.parse(due), null, START),
                Reach.many(Audience.ACCEPTED, LateJoiners.SEND_NOW),
                Occurrence.State.PLANNED,
                null,
                null);
    }
}
