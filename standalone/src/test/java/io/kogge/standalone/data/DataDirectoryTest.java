// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.standalone.cli.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path temp;

    @Test
    void aSecondInstanceOnTheSameDirectoryIsRefusedInOneLine() throws IOException {
        try (DataDirectory first = DataDirectory.open(temp.resolve("data"))) {
            assertThatThrownBy(() -> DataDirectory.open(first.root()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already runs")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void whenTheFirstHasStoppedTheNextMayStart() throws IOException {
        DataDirectory.open(temp.resolve("data")).close();
        DataDirectory.open(temp.resolve("data")).close();
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void pathsLieInside() throws IOException {
        try (DataDirectory data = DataDirectory.open(temp)) {
            assertThat(data.resolve("inbox").getParent()).isEqualTo(data.root());
        }
    }
}
