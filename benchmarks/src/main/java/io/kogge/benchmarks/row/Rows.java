// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import java.util.List;

/** All rows, in the order of the page. */
public final class Rows {
    private static final List<Row> ALL = List.of(
            new Registrations(),
            new Latency(),
            new Decisions(),
            new Pages(),
            new Dearest(),
            new Rebuild(),
            new Start(),
            new Review(),
            new Search(),
            new Export(),
            new Import(),
            new Mails(),
            new Reminders(),
            new Moving(),
            new Timeline());

    private Rows() {}

    /** All of them. */
    public static List<Row> all() {
        return ALL;
    }

    /** The row of this name; throws IllegalArgumentException where there is none. */
    public static Row named(String name) {
        return ALL.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + name + "; see --list"));
    }
}
