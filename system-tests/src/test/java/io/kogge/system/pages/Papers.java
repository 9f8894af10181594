// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Files that pages give, opened without the libraries that wrote them where those write alone. */
final class Papers {
    private Papers() {}

    /** The words of a PDF. */
    static String text(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sheet of a workbook, with semicolons between the cells of a row. */
    static String sheet(Path xlsx) {
        Map<String, Document> parts = parts(xlsx);
        Document strings = parts.getOrDefault("xl/sharedStrings.xml", new Document(""));
        List<String> shared = strings.select("si").eachText();
        Document sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        return sheet.select("row").stream()
                .map(row ->
                        row.select("c").stream().map(cell -> text(cell, shared)).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));
    }

    /** The words of a CSV file. */
    static String csv(Path csv) {
        try {
            return Files.readString(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Element cell, List<String> shared) {
        return cell.attr("t").equals("s") ? shared.get(Integer.parseInt(cell.text())) : cell.text();
    }

    private static Map<String, Document> parts(Path zip) {
        try (ZipFile files = new ZipFile(zip.toFile())) {
            Map<String, Document> parts = new HashMap<>();
            for (ZipEntry entry : Collections.list(files.entries())) {
                String text = new String(files.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(text, Parser.xmlParser()));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
