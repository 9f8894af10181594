// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    Path directory;

    @Test
    void whatIsMadeIsItsOwnersAlone() throws IOException {
        PrivateFiles.makeDirectory(directory.resolve("one/two"));
        PrivateFiles.write(directory.resolve("one/two/file"), "secret");
        assertThat(PrivateFiles.rights(directory.resolve("one"))).isEqualTo("rwx------");
        assertThat(PrivateFiles.rights(directory.resolve("one/two"))).isEqualTo("rwx------");
        assertThat(PrivateFiles.rights(directory.resolve("one/two/file"))).isEqualTo("rw-------");
        assertThat(PrivateFiles.isOpenToOthers(directory.resolve("one/two/file")))
                .isFalse();
    }

    @Test
    void whatWasOpenIsSeenAndReplacedByWhatIsNot() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(PrivateFiles.isOpenToOthers(file)).isTrue();
        PrivateFiles.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(PrivateFiles.isOpenToOthers(file)).isFalse();
        Path open = Files.createDirectory(directory.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx--x--x"));
        assertThat(PrivateFiles.isOpenToOthers(open)).isTrue();
        OwnedDirectory.take(open).close();
        assertThat(PrivateFiles.isOpenToOthers(open)).isFalse();
    }

    @Test
    void whereRightsAreKeptADirectoryCanBeClosedAndNothingOfTheTryIsLeft() throws IOException {
        assertThat(PrivateFiles.canClose(directory)).isTrue();
        assertThat(directory).isEmptyDirectory();
    }
}
