// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.HttpCalls;
import java.util.Map;

/** The same forms, handed to the server without Kogge. */
final class BareForms {
    private static final int ACCEPTED = 202;

    private BareForms() {}

    /** Inserts each form as a document of so many bytes. */
    static Call insert(HttpCalls bare, FormLoad forms, int bytes) {
        return bare.post(
                "/documents?bytes=" + bytes, Map.of(), ACCEPTED, person -> forms.form(forms.id(person), person));
    }
}
