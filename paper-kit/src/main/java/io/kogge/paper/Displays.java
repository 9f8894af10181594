// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/** Which elements of a paper stand on lines of their own: by their names, or because its stylesheet says so. */
final class Displays {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> LIKE_BLOCKS = Set.of("block", "list-item", "table");
    private static final Set<String> LIKE_LETTERS = Set.of("inline-block", "inline-table");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DISPLAY = Pattern.compile("(?:^|;)\\s*display\\s*:\\s*([a-z-]+)");

    private final Map<Element, String> said = new HashMap<>();

    /** Of what is in this body, with these styles. */
    Displays(Element body, String css) {
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (rule.find()) {
            Matcher display = DISPLAY.matcher(rule.group(2));
            if (display.find()) {
                note(body, rule.group(1).strip(), display.group(1));
            }
        }
    }

    private void note(Element body, String selector, String display) {
        try {
            body.select(selector).forEach(element -> said.put(element, display));
        } catch (SelectorParseException none) {
            // what is no element, such as what stands before one, holds no text of the paper
        }
    }

    /** Whether it is a block. */
    boolean block(Element element) {
        String display = said.get(element);
        return display == null ? BLOCKS.contains(element.normalName()) : LIKE_BLOCKS.contains(display);
    }

    /** Whether it stands in a line as one letter does, whatever is in it. */
    boolean likeALetter(Element element) {
        return LIKE_LETTERS.contains(said.getOrDefault(element, ""));
    }
}
