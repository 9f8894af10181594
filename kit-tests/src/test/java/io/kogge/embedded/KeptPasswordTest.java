// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPasswordTest {
    @TempDir
    Path directory;

    @Test
    void itIsMadeOnceAndKept() throws IOException {
        Path file = directory.resolve("password");
        String made = KeptPassword.in(file);
        assertThat(made).matches("[0-9a-f]{64}");
        Files.writeString(file, made + "\n");
        assertThat(KeptPassword.in(file)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "0a1b", "\0\0\0\0"})
    void whatIsNoneAsTheyAreMadeIsReplaced(String left) throws IOException {
        Path file = Files.writeString(directory.resolve("password"), left);
        String made = KeptPassword.in(file);
        assertThat(made).matches("[0-9a-f]{64}");
        assertThat(file).hasContent(made);
        assertThat(PrivateFiles.isOpenToOthers(file)).isFalse();
    }
}
