// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.csv;

import io.kogge.sheet.read.Limits;
import io.kogge.sheet.read.RecognisedFile;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.SheetInfo;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import io.kogge.sheet.read.Workbook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text file with separators, as a workbook of one sheet. */
public final class TextWorkbook implements Workbook {
    private static final int SAMPLE = 1 << 16;
    /** Excel's own first line, which says what the separator is. */
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?(\r\n|\n|\r|$)");

    private final Path file;
    private final String name;
    private final Encoding encoding;
    private final char separator;
    private final int skipped;
    private final Limits limits;

    private TextWorkbook(Path file, String name, Encoding encoding, String sample, Limits limits) {
        this.file = file;
        this.name = name;
        this.encoding = encoding;
        this.limits = limits;
        Matcher said = SAID.matcher(sample);
        boolean saying = said.lookingAt();
        this.separator = saying ? said.group(1).charAt(0) : Separators.of(sample);
        this.skipped = saying ? said.end() : 0;
    }

    /** Finds out how the file is written. */
    public static TextWorkbook open(Path file, String name, Limits limits) throws IOException {
        Encoding encoding = Encoding.of(file);
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (Reader reader = reader(file, encoding)) {
            for (int read = 0; read >= 0 && length < SAMPLE; length += Math.max(read, 0)) {
                read = reader.read(sample, length, SAMPLE - length);
            }
        }
        String text = new String(sample, 0, length);
        if (text.isBlank()) {
            throw new UnreadableSheet(Reason.EMPTY);
        }
        return new TextWorkbook(file, name, encoding, text, limits);
    }

    @Override
    public RecognisedFile kind() {
        return new RecognisedFile(
                RecognisedFile.Type.TEXT, Optional.of(encoding.charset().name()), Optional.of(separator));
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, name, false));
    }

    @Override
    public RowSource rows(int sheet) {
        try {
            Reader reader = reader(file, encoding);
            reader.skip(skipped);
            return new TextRows(reader, separator, limits.text());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        // nothing is open between reads
    }

    private static Reader reader(Path file, Encoding encoding) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(encoding.mark());
        var decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedReader(new InputStreamReader(in, decoder), SAMPLE);
    }
}
