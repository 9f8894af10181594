// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The stylesheet of a paper: the kit's own, then the paper's, then what stands on every page. */
final class Stylesheet {
    private static final String OWN = own();

    private Stylesheet() {}

    static String of(Paper paper) {
        Paper.Running running = paper.running();
        String pages = box("top-left", text(running.header()))
                + box("bottom-left", text(running.footer()))
                + box("bottom-right", numbered(running.number()));
        return OWN + paper.css() + "\n@page {" + pages + "}\n";
    }

    private static String box(String place, String content) {
        return "@" + place + " { content: " + content + "; font-family: '" + Fonts.FAMILY + "', '" + Fonts.OTHER
                + "', '" + Fonts.SIGNS + "'; font-size: 8pt; color: #4a5a6a; }\n";
    }

    private static String numbered(String number) {
        return text(number).replace("{page}", "\" counter(page) \"").replace("{pages}", "\" counter(pages) \"");
    }

    /** As a CSS string: what is no plain letter is written by its number, which a blank ends. */
    private static String text(String text) {
        return Glyphs.printable(text)
                .codePoints()
                .mapToObj(each -> Character.isLetterOrDigit(each) || " {}.,/:–-".indexOf(each) >= 0
                        ? Character.toString(each)
                        : "\\" + Integer.toHexString(each) + " ")
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String own() {
        try (InputStream css = Stylesheet.class.getResourceAsStream("paper.css")) {
            if (css == null) {
                throw new IllegalStateException("No paper.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
