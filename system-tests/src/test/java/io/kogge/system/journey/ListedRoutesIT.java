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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Routes that let somebody see or do something without more are listed, so that none of them becomes so unnoticed. */
class ListedRoutesIT {
    private static final Path LISTS = Path.of("src/test/resources");

    private static Cluster kogge;

    @BeforeAll
    static void start() {
        kogge = Cluster.start(TestDatabases.embedded(), 1);
    }

    @AfterAll
    static void stop() {
        kogge.close();
    }

    /** What is added there is open to the world: is it meant to be? */
    @Test
    void what_everybody_may_call_is_meant_to_be_open() {
        assertThat(routes(RouteTable::open))
                .containsExactlyInAnyOrderElementsOf(listed("routes-open-to-everybody.txt"));
    }

    /**
     * Who saw what is known of a person is in the audit trail. What is added there is read without a trace: does it show a
     * person's registration, mails or contact details?
     */
    @Test
    void what_is_read_unnoted_shows_nobody() {
        assertThat(routes(RouteTable::readUnnoted))
                .containsExactlyInAnyOrderElementsOf(listed("readings-that-show-nobody.txt"));
    }

    private static Stream<String> routes(Function<RouteTable, List<String>> which) {
        return Cluster.SERVICES.stream()
                .flatMap(service -> which.apply(kogge.context(0, service).getBean(RouteTable.class)).stream()
                        .map(route -> service + " " + route));
    }

    private static List<String> listed(String list) {
        try (Stream<String> lines = Files.lines(LISTS.resolve(list))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
