// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Verdrag Oldenburg.pdf, Verdrag Oldenburg.pdf",
        "VERDRAG.PDF, VERDRAG.pdf",
        "C:\\Users\\marijke\\verdrag.pdf, verdrag.pdf",
        "../../etc/passwd, passwd.pdf",
        "..., document.pdf",
        "a<b>:c.pdf, a-b--c.pdf",
        "'a\tb\u202Efdp.exe', abfdp.exe.pdf",
        "氢能.pdf, 氢能.pdf",
        "verdrag.docx, verdrag.docx.pdf"
    })
    void keepsWhatANameIsMadeOfAndTheEndingOfItsContent(String sent, String kept) {
        assertThat(FileName.clean(sent, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void isNoLongerThanAnyFileSystemTakes() {
        assertThat(FileName.clean("x".repeat(500) + ".jpeg", FileKind.JPEG))
                .hasSize(FileName.LONGEST)
                .endsWith("x.jpg");
    }
}
