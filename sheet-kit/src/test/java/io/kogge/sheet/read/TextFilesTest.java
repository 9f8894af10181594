// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "windows-1252, ''",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''"
    })
    void everyEncodingGivesTheSameRows(String charset, String mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes("Stad;Land\r\nMalmö;Zweden\r\n'€ 5';\"Curaçao\"".getBytes(Charset.forName(charset)));

        assertThat(Dump.of(file(bytes.toByteArray()), 0))
                .containsExactly("1: Stad|Land", "2: Malmö|Zweden", "3: '€ 5'|Curaçao");
    }

    @Test
    void theFirstAccentMayComeLate() throws IOException {
        String text = "a;b\n" + "1;2\n".repeat(50_000) + "Malmö;x";

        assertThat(Dump.of(file(text.getBytes(Charset.forName("windows-1252"))), 0))
                .last()
                .isEqualTo("50002: Malmö|x");
        assertThat(Dump.of(file(text.getBytes(StandardCharsets.UTF_8)), 0))
                .last()
                .isEqualTo("50002: Malmö|x");
    }

    @ParameterizedTest
    @CsvSource({"IBM850", "x-MacRoman", "windows-1252"})
    void lettersOfOldProgramsAreKnownByTheWordsThatTheyAreIn(String charset) throws IOException {
        String end = charset.equals("x-MacRoman") ? "\r" : "\r\n";
        String text = "Titel;Land\r\nCo\u00f6rdinatie: \u00e9\u00e9n dag;Belgi\u00eb\r\n".replace("\r\n", end);

        assertThat(Dump.of(file(text.getBytes(Charset.forName(charset))), 0))
                .last()
                .isEqualTo("2: Co\u00f6rdinatie: \u00e9\u00e9n dag|Belgi\u00eb");
    }

    @Test
    void marksOfWindowsAreNoLettersOfOldPrograms() throws IOException {
        String text = "Titel;Stad\r\n\u201cEnergie\u201d \u2013 thema\u2019s;Xi\u2019an\r\n";

        assertThat(Dump.of(file(text.getBytes(Charset.forName("windows-1252"))), 0))
                .last()
                .isEqualTo("2: \u201cEnergie\u201d \u2013 thema\u2019s|Xi\u2019an");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void separatorsAreFound(String separator) throws IOException {
        String text = "Datum#Steden#Bedrag#Noot\n12 mrt 2019#\"Kopenhagen, Malmö; Lund\"#\"12,50\"#x\n"
                + "13 mrt 2019#\"Kiel, Bremen\"#\"1.000,00\"#y\n";

        assertThat(Dump.of(text(text.replace("#", separator)), 0))
                .containsExactly(
                        "1: Datum|Steden|Bedrag|Noot",
                        "2: 12 mrt 2019|Kopenhagen, Malmö; Lund|12,50|x",
                        "3: 13 mrt 2019|Kiel, Bremen|1.000,00|y");
    }

    @Test
    void commasInProseAndDecimalsDoNotSeparate() throws IOException {
        assertThat(Dump.of(text("Steden;Bedrag\nKiel, Bremen, Lund;12,50\nOslo, Malmö, Lund;3,00\n"), 0))
                .containsExactly("1: Steden|Bedrag", "2: Kiel, Bremen, Lund|12,50", "3: Oslo, Malmö, Lund|3,00");
        assertThat(Dump.of(text("naam,plaats,jaar\nA,Kiel; Lund,2018\nB,Oslo; Lund,2019\n"), 0))
                .containsExactly("1: naam|plaats|jaar", "2: A|Kiel; Lund|2018", "3: B|Oslo; Lund|2019");
    }

    @Test
    void excelsFirstLineSaysTheSeparator() throws IOException {
        assertThat(Dump.of(text("\ufeffsep=;\r\na,b;c\r\n1,2;3\r\n"), 0)).containsExactly("1: a,b|c", "2: 1,2|3");
    }

    @Test
    void linesBreakInsideQuotesAndRowsAreShortOrLong() throws IOException {
        assertThat(Dump.of(
                        text(
                                "Titel boven\r\n\r\na;b;c\r\n\"een\r\ntwee\";\"zei \"\"ja\"\"\"\r\n1;2;3;;4\r\n5\r\n;;\r\n=\"007\";\"x\" y;z\"\"\r\n"),
                        0))
                .containsExactly(
                        "1: Titel boven",
                        "3: a|b|c",
                        "4: een\\ntwee|zei \"ja\"",
                        "5: 1|2|3||4",
                        "6: 5",
                        "8: 007|x y|z\"\"");
    }

    @Test
    void oldMacLineEndsAreLineEnds() throws IOException {
        assertThat(Dump.of(text("a;\"b\"\rc;\"d\"\r"), 0)).containsExactly("1: a|b", "2: c|d");
    }

    private Path text(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("lijst.csv"), bytes);
    }
}
