// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFilesTest {
    private static final Path FILES = Path.of("src/test/resources/files");

    @TempDir
    Path folder;

    @Test
    void otherSpreadsheetsAreNamed() throws IOException {
        for (String name : new String[] {"register.xls", "register.xlsx", "register.csv"}) {
            assertThat(reason(FILES.resolve("libreoffice.xls"), name)).isEqualTo(Reason.OLD_EXCEL);
            assertThat(reason(FILES.resolve("sheetjs.xls"), name)).isEqualTo(Reason.OLD_EXCEL);
            assertThat(reason(FILES.resolve("libreoffice.ods"), name)).isEqualTo(Reason.OPEN_DOCUMENT);
            assertThat(reason(FILES.resolve("sheetjs.xlsb"), name)).isEqualTo(Reason.BINARY_EXCEL);
        }
        assertThat(reason(FILES.resolve("openpyxl.xlsx"), "register.csv")).isEqualTo(Reason.WORKBOOK_NAMED_TEXT);
        assertThat(reason(bytes("a;b\n1;2"), "register.xlsx")).isEqualTo(Reason.TEXT_NAMED_WORKBOOK);
        assertThat(reason(bytes("<?xml version='1.0'?><Workbook/>"), "register.xls"))
                .isEqualTo(Reason.XML);
        assertThat(reason(new MadeWorkbook().part("Index/Document.iwa", "").in(folder), "a.numbers"))
                .isEqualTo(Reason.NUMBERS);
    }

    @Test
    void otherFilesAreNamed() throws IOException {
        assertThat(reason(bytes("\ufeff\n<html><table><tr><td>1"), "a.xls")).isEqualTo(Reason.WEB_PAGE);
        assertThat(reason(bytes("<!DOCTYPE html>\n<p>"), "a.xlsx")).isEqualTo(Reason.WEB_PAGE);
        assertThat(reason(bytes("%PDF-1.7"), "a.xlsx")).isEqualTo(Reason.PDF);
        assertThat(reason(bytes(""), "a.xlsx")).isEqualTo(Reason.EMPTY);
        assertThat(reason(bytes(" \r\n\r\n"), "a.csv")).isEqualTo(Reason.EMPTY);
        assertThat(reason(bytes("\ufeff"), "a.csv")).isEqualTo(Reason.EMPTY);
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(reason(Files.write(folder.resolve("x"), noise), "a.csv")).isEqualTo(Reason.NEITHER);
        assertThat(reason(
                        new MadeWorkbook()
                                .part("[Content_Types].xml", "<t/>")
                                .part("word/document.xml", "<d/>")
                                .in(folder),
                        "a.xlsx"))
                .isEqualTo(Reason.OTHER_DOCUMENT);
        assertThat(reason(new MadeWorkbook().part("foto.txt", "x").in(folder), "a.xlsx"))
                .isEqualTo(Reason.ARCHIVE);
        assertThat(reason(
                        MadeWorkbook.of("")
                                .part("xl/_rels/workbook.xml.rels", "<Relationships/>")
                                .in(folder),
                        "a.xlsx"))
                .isEqualTo(Reason.NO_SHEETS);
    }

    @Test
    void protectedWorkbooksAreNamed() throws IOException {
        byte[] container = new byte[4096];
        byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(mark, 0, container, 0, mark.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, container, 1024 + 3 * 128, name.length);

        assertThat(reason(Files.write(folder.resolve("x"), container), "a.xlsx"))
                .isEqualTo(Reason.PASSWORD);
    }

    @Test
    void brokenFilesAreDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(FILES.resolve("openpyxl.xlsx"));
        for (int length : new int[] {10, 500, whole.length / 2, whole.length - 30}) {
            Path part = Files.write(folder.resolve("x"), Arrays.copyOf(whole, length));
            assertThat(reason(part, "a.xlsx")).isEqualTo(Reason.DAMAGED);
        }
        assertThat(reason(MadeWorkbook.of("<row><c><v>1</v>").in(folder), "a.xlsx"))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(MadeWorkbook.of("<row><c t='s'><v>3</v></c></row>").in(folder), "a.xlsx"))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(MadeWorkbook.of("<row><c><v>x</v></c></row>").in(folder), "a.xlsx"))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(bytes("a;b\n\"open;x\n1;2\n"), "a.csv")).isEqualTo(Reason.QUOTE_NOT_CLOSED);
    }

    @Test
    void whatUnpacksToMuchMoreIsRefused() throws IOException {
        Limits small = new Limits(1 << 20, 1 << 20, 50, 1 << 16, 1 << 16, 1000, 3);
        String blanks = "<row><c><v>1</v></c></row>".repeat(10_000);

        assertThat(reason(MadeWorkbook.of(blanks).in(folder), "a.xlsx", small)).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(MadeWorkbook.of(" ".repeat(2 << 20)).in(folder), "a.xlsx", small))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(MadeWorkbook.of("<row a='" + random(70_000) + "'/>").in(folder), "a.xlsx", small))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(
                        MadeWorkbook.of("<row><c t='str'><v>" + random(2000) + "</v></c></row>")
                                .in(folder),
                        "a.xlsx",
                        small))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(MadeWorkbook.of("<row><c r='ZZZ1'><v>1</v></c></row>").in(folder), "a.xlsx", small))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(
                        MadeWorkbook.of("")
                                .sheet("<sheetData></sheetData><mergeCells>" + "<mergeCell ref='A1:B2'/>".repeat(4)
                                        + "</mergeCells>")
                                .in(folder),
                        "a.xlsx",
                        small))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void entitiesAreRefused() throws IOException {
        String declared = "<!DOCTYPE worksheet [<!ENTITY a 'b'>]>";
        for (String part : new String[] {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"}) {
            Path file = MadeWorkbook.of("")
                    .part(part, declared + "<worksheet><sheetData/></worksheet>")
                    .in(folder);
            assertThat(reason(file, "a.xlsx")).isEqualTo(Reason.UNSAFE);
        }
    }

    @Test
    void aNumberWithAnEndlessExponentIsNotSpelledOut() {
        assertThat(reason(
                        MadeWorkbook.of("<row><c><v>1E900000000</v></c></row>").in(folder), "a.xlsx"))
                .isEqualTo(Reason.DAMAGED);
    }

    private static String random(int length) {
        return new Random(7)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Path bytes(String text) throws IOException {
        return Files.writeString(folder.resolve("x"), text);
    }

    private static Reason reason(Path file, String name) {
        return reason(file, name, Limits.USUAL);
    }

    private static Reason reason(Path file, String name, Limits limits) {
        return assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> {
                    try (Workbook workbook = Workbooks.open(file, name, limits);
                            RowSource rows = workbook.rows(0)) {
                        while (rows.next() != null) {
                            // to the end
                        }
                    }
                })
                .actual()
                .reason();
    }
}
