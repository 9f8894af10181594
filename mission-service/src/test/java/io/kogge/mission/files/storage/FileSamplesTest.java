// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.storage;

import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class FileSamplesTest {
    @Test
    void aFileAndItsPiecesReadAsTheyWereStored() {
        DocumentSamples.check(
                MongoFiles.FILES,
                FileDocument.class,
                new FileDocument(
                        "f1",
                        "verdrag.pdf",
                        "application/pdf",
                        17,
                        "ab",
                        Instant.parse("2027-01-05T08:00:00Z"),
                        1,
                        "d1"));
        DocumentSamples.check(
                MongoFiles.PIECES, PieceDocument.class, new PieceDocument("f1:0", "f1", 0, new Binary(new byte[] {1, 2
                })));
    }
}
