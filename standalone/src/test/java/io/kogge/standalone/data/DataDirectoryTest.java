// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.embedded.PrivateFiles;
import io.kogge.standalone.StartFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
    void aNewDirectoryIsItsOwnersAlone() throws IOException {
        DataDirectory.open(temp.resolve("office/data")).close();
        assertThat(PrivateFiles.rights(temp.resolve("office/data"))).isEqualTo("rwx------");
    }

    @Test
    void aDirectoryThatOthersGetIntoIsRefusedInOneLineThatSaysHowToCloseIt() throws IOException {
        Path data = temp.resolve("data");
        DataDirectory.open(data).close();
        for (String open : List.of("rwxr-x---", "rwx--x--x", "rwx----w-")) {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString(open));
            assertThatThrownBy(() -> DataDirectory.open(data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(open)
                    .hasMessageContaining("chmod 700 " + data)
                    .message()
                    .doesNotContain("\n");
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        DataDirectory.open(data).close();
    }

    @Test
    void whereClosingCannotWorkItSaysWhatCanInOneLine() {
        assertThat(DataDirectory.cannotBeClosed(temp, "rwxrwxrwx", "exfat").getMessage())
                .contains(temp.toString(), "rwxrwxrwx", "exfat", "umask=077", "--data")
                .doesNotContain("chmod", "\n");
    }

    @Test
    void pathsLieInside() throws IOException {
        try (DataDirectory data = DataDirectory.open(temp)) {
            assertThat(data.resolve("inbox").getParent()).isEqualTo(data.root());
        }
    }

    @Test
    void whatAnEarlierBuildHasWrittenIsRefusedInOneLineAndLeftAsItIs() throws IOException {
        layOutAsAnEarlierBuild();
        assertThatThrownBy(() -> DataDirectory.open(temp))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The data directory " + temp
                        + " was written by an earlier build of Kogge, which this one cannot read."
                        + " Give another one with --data.");
        assertThat(temp.resolve("format")).doesNotExist();
        DataDirectory.open(temp.resolve("broker").resolve("fresh")).close();
    }

    /** The files of the build of commit e961b8f, from before the format was noted, after its demonstration. */
    private void layOutAsAnEarlierBuild() throws IOException {
        try (var names = DataDirectoryTest.class.getResourceAsStream("/earlier-build/files.txt")) {
            List<String> files = new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(files).contains("lock", "secrets.properties").noneMatch(file -> file.equals("format"));
            for (String file : files) {
                Path path = temp.resolve(file);
                Files.createDirectories(path.getParent());
                Files.createFile(path);
            }
        }
    }

    @Test
    void aStartThatEndedBeforeAnythingWasWrittenDoesNotCount() throws IOException {
        Files.writeString(temp.resolve("lock"), "");
        Files.writeString(temp.resolve("kogge.log"), "starting");
        DataDirectory.open(temp).close();
        DataDirectory.open(temp).close();
    }
}
