// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityEvent;
import io.kogge.mission.activities.model.Samples;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.schemas.activity.ActivityRecorded;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.activity.ActivitySummary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActivityEventsTest {
    private final Activity fair = Activity.record(
                    "a1", Samples.fair(), new SourceRef("import-7", "row-9"), "m1", Samples.RECORDED)
            .state();

    @Test
    void theTopicSaysWhatIsPublicAndNothingElse() {
        Outgoing outgoing =
                ActivityEvents.outgoing(new ActivityEvent.Recorded(fair)).get(0);

        ActivitySummary summary = ((ActivityRecorded) outgoing.payload()).getActivity();
        assertThat(outgoing.key()).isEqualTo("a1");
        assertThat(summary.getDate()).isEqualTo("2018-03/2018-05");
        assertThat(summary.getFirstDay()).isEqualTo(LocalDate.of(2018, 3, 1));
        assertThat(summary.getLastDay()).isEqualTo(LocalDate.of(2018, 5, 31));
        assertThat(summary.getPlaces()).hasSize(2);
        assertThat(summary.getPolicyLine()).isEqualTo("welcome");
        assertThat(summary.toString()).doesNotContain("good talk", "import-7", "row-9", "staff-1");
    }

    @Test
    void aRemovalNamesTheActivityAlone() {
        assertThat(ActivityEvents.outgoing(new ActivityEvent.Removed("a1")))
                .extracting(Outgoing::payload)
                .containsExactly(new ActivityRemoved("a1"));
    }
}
