// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.storage;

import io.kogge.mission.news.storage.MongoArrivalMarks.MarkDocument;
import io.kogge.mission.news.view.BounceView;
import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class NewsSamplesTest {
    @Test
    void aMarkReadsAsItWasStored() {
        DocumentSamples.check(
                MongoArrivalMarks.COLLECTION,
                MarkDocument.class,
                new MarkDocument(
                        "2027-03-08",
                        Instant.parse("2027-03-07T23:00:00Z"),
                        List.of(new MarkDocument.Part("m1", 12), new MarkDocument.Part("m2", null))));
    }

    @Test
    void aBounceReadsAsItWasStored() {
        DocumentSamples.check("bounces", BounceView.class, new BounceView("d1", Instant.parse("2027-03-08T09:12:00Z")));
    }
}
