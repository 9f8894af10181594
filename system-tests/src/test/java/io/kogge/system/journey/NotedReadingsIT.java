// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Cluster;
import io.kogge.testkit.mongo.TestDatabases;
import io.kogge.web.routing.RouteTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who saw what is known of a person is in the audit trail: every page and answer to staff says so or is listed as showing nobody. */
class NotedReadingsIT {
    private static final Path SHOW_NOBODY = Path.of("src/test/resources/readings-that-show-nobody.txt");

    /** What is added there is read without a trace: does it show a person's registration, mails or contact details? */
    @Test
    void what_is_read_unnoted_shows_nobody() {
        try (Cluster kogge = Cluster.start(TestDatabases.embedded(), 1)) {
            Stream<String> unnoted = Cluster.SERVICES.stream()
                    .flatMap(service -> kogge.context(0, service).getBean(RouteTable.class).readUnnoted().stream()
                            .map(route -> service + " " + route));
            assertThat(unnoted).containsExactlyInAnyOrderElementsOf(listed());
        }
    }

    private static List<String> listed() {
        try (Stream<String> lines = Files.lines(SHOW_NOBODY)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
