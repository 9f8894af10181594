// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.HttpCalls;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bson.RawBsonDocument;

/** The same forms, handed to the server without Kogge. */
final class BareForms {
    private static final int ACCEPTED = 202;

    /** What the id that the driver adds and an empty field for the filler take in a document (bsonspec.org). */
    private static final int OVERHEAD = 17 + 13;

    private BareForms() {}

    /** Inserts each form as a document of so many bytes. */
    static Call insert(HttpCalls bare, FormLoad forms, int bytes) {
        String json = new String(forms.form(forms.id(0), 0), StandardCharsets.UTF_8);
        int content = RawBsonDocument.parse(json).getByteBuffer().remaining();
        int filler = Math.max(0, bytes - content - OVERHEAD);
        return bare.post(
                person -> "/documents?filler=" + filler,
                Map.of(),
                ACCEPTED,
                person -> forms.form(forms.id(person), person));
    }
}
