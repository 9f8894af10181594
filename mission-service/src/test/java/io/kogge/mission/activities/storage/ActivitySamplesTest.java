// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.Samples;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.testkit.document.DocumentSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class ActivitySamplesTest {
    @Test
    void anActivityReadsAsItWasStored() {
        DocumentSamples.check(ActivityStorage.COLLECTION, ActivityDocument.class, fair(null), fair("m1"));
    }

    /** Which mission it is, too, was not kept by the first builds. */
    private static ActivityDocument fair(@Nullable String missionId) {
        return ActivityDocument.of(
                Activity.record("a1", Samples.fair(), new SourceRef("import-7", "row-9"), missionId, Samples.RECORDED)
                        .state());
    }
}
