// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@OnOneDatabase
class OnOneDatabaseTest {
    private static final List<TestDatabase> SEEN = new ArrayList<>();

    @Parameter
    TestDatabase database;

    @Test
    void itIsTheFirstAtHandOrEachOfThemWhereThatIsAskedFor() {
        SEEN.add(database);
    }

    @AfterAll
    static void look() {
        List<TestDatabase> all = TestDatabases.all();
        assertThat(SEEN).isEqualTo(Boolean.getBoolean(OnOneDatabase.EVERY) ? all : all.subList(0, 1));
    }
}
