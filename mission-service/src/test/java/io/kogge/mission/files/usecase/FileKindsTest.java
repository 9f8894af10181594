// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.files.model.FileKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindsTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        assertThat(kind(Documents.PDF)).contains(FileKind.PDF);
        assertThat(kind("\r\n%PDF-1.4".getBytes(StandardCharsets.US_ASCII))).contains(FileKind.PDF);
        assertThat(kind(Documents.PNG)).contains(FileKind.PNG);
        assertThat(kind(Documents.JPEG)).contains(FileKind.JPEG);
        assertThat(kind(Documents.docx())).contains(FileKind.DOCX);
        assertThat(kind(Documents.xlsx())).contains(FileKind.XLSX);
        assertThat(kind(Documents.odt())).contains(FileKind.ODT);
    }

    @Test
    void anythingElseIsNone() throws IOException {
        assertThat(kind("<html>%PDF</html>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(kind(Documents.zip("readme.txt", "x"))).isEmpty();
        assertThat(kind(Documents.docx("word/vbaProject.bin", "x"))).isEmpty();
        byte[] broken = Documents.docx();
        assertThat(kind(Arrays.copyOf(broken, broken.length - 10))).isEmpty();
        assertThat(kind(new byte[] {'P'})).isEmpty();
    }

    private Optional<FileKind> kind(byte[] content) throws IOException {
        return FileKinds.of(java.nio.file.Files.write(folder.resolve("upload"), content));
    }
}
