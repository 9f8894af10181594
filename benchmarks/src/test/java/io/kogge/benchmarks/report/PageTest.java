// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.benchmarks.row.Row;
import io.kogge.benchmarks.row.Rows;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final String PAGE = """
            # Figures
            <!-- result of pages -->
            anything
            <!-- end of result -->
            Text.
            <!-- result of start -->
            <!-- end of result -->
            """;

    @TempDir
    Path directory;

    @Test
    void a_result_stands_in_its_place_and_nowhere_else() {
        String filled = Page.fill(PAGE, row -> row.equals("pages") ? Optional.of(result(true)) : Optional.empty());

        assertThat(filled)
                .startsWith("# Figures\n<!-- result of pages -->\n2026-11-22, commit abc,")
                .contains("| speed, ours : theirs | 0.50 | 0.40–0.60 | ≥ 0.70 | **missed** |\n")
                .contains("| errors | 0 |  | ≤ 0 | reached |\n")
                .contains("| speed, 1/s | ours | 1,235 | 1,000–2,000 | 3 |\n")
                .contains("<!-- end of result -->\nText.\n")
                .endsWith("<!-- result of start -->\nNot measured yet.\n<!-- end of result -->\n")
                .doesNotContain("anything");
    }

    @Test
    void filling_twice_changes_nothing() {
        String filled = Page.fill(PAGE, row -> Optional.of(result(true)));

        assertThat(Page.fill(filled, row -> Optional.of(result(true)))).isEqualTo(filled);
    }

    @Test
    void a_quick_run_is_no_measurement() {
        assertThat(Page.fill(PAGE, row -> Optional.of(result(false)))).contains("Not a measurement");
    }

    @Test
    void what_is_kept_is_what_was_found() {
        Results results = new Results(directory);
        results.keep(result(true));

        assertThat(results.of("pages")).contains(result(true));
        assertThat(results.of("start")).isEmpty();
    }

    @Test
    void the_documentation_has_a_place_for_every_row_and_shows_what_is_kept() throws IOException {
        String page = Files.readString(Path.of("../docs/benchmarks.md"));

        assertThat(Rows.all())
                .extracting(Row::name)
                .allSatisfy(row -> assertThat(page).contains("<!-- result of " + row + " -->"));
        assertThat(Page.fill(page, new Results(Path.of("results"))::of))
                .as("docs/benchmarks.md; `benchmarks/run page` brings it up to date")
                .isEqualTo(page);
    }

    private static Result result(boolean measurement) {
        Summary ratio = new Summary(0.4, 0.5, 0.6, List.of(0.4, 0.5, 0.6));
        return new Result(
                "pages",
                measurement,
                Instant.parse("2026-11-22T10:00:00Z"),
                61,
                "abc",
                new Machine("processor", 2, 24, "Linux", "Java"),
                Map.of("database", "MongoDB"),
                List.of(new Measure(
                        "speed", "1/s", "ours", new Summary(1000, 1234.6, 2000, List.of(1000.0, 1234.6, 2000.0)))),
                List.of(
                        new Comparison("speed, ours : theirs", ratio, Target.atLeast(0.7)),
                        new Comparison("errors", Summary.of(0), Target.atMost(0))));
    }
}
