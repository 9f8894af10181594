// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnedDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void aDirectoryIsTakenOnceUntilItIsClosed() {
        try (OwnedDirectory first = OwnedDirectory.take(directory.resolve("new"))) {
            assertThatThrownBy(() -> OwnedDirectory.take(first.path()))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("in use by another running Kogge");
        }
        OwnedDirectory.take(directory.resolve("new")).close();
    }

    @Test
    void aPathThatIsAFileIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> OwnedDirectory.take(file))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("Cannot write in " + file);
    }

    @Test
    void aTakenPortIsRefusedInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, Ports.loopback())) {
            assertThatThrownBy(() -> Ports.choose("mail server", taken.getLocalPort()))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("mail server cannot listen on 127.0.0.1:" + taken.getLocalPort());
        }
        assertThat(Ports.choose("mail server", 0)).isPositive();
    }
}
