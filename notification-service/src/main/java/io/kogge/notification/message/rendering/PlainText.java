// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * A Markdown document as people write plain text: every word of it, where links lead, lists with their marks. Blocks stand
 * apart by an empty line; a paragraph is one line, which is for the mail to wrap.
 */
final class PlainText {
    private static final String BREAK = "\n";

    private PlainText() {}

    static String of(Node document) {
        return String.join(BREAK, blocks(document, false)).strip();
    }

    private static List<String> blocks(Node parent, boolean tight) {
        List<String> lines = new ArrayList<>();
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (!lines.isEmpty() && !tight) {
                lines.add("");
            }
            lines.addAll(lines(block));
        }
        return lines;
    }

    private static List<String> lines(Node block) {
        if (block instanceof ListBlock list) {
            return list(list);
        } else if (block instanceof BlockQuote) {
            return marked(blocks(block, false), "> ", "> ").toList();
        } else if (block instanceof ThematicBreak) {
            return List.of("---");
        } else if (block instanceof FencedCodeBlock code) {
            return code.getLiteral().lines().toList();
        } else if (block instanceof IndentedCodeBlock code) {
            return code.getLiteral().lines().toList();
        } else if (block instanceof HtmlBlock html) {
            return html.getLiteral().lines().toList();
        } else if (block instanceof ButtonBlock button) {
            return List.of(words(button.link()) + ":", button.link().getDestination());
        }
        return words(block).lines().toList();
    }

    private static List<String> list(ListBlock list) {
        List<String> lines = new ArrayList<>();
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = list instanceof BulletList ? "- " : number++ + ". ";
            if (item instanceof ListItem) {
                if (!lines.isEmpty() && !list.isTight()) {
                    lines.add("");
                }
                marked(blocks(item, list.isTight()), mark, " ".repeat(mark.length()))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static Stream<String> marked(List<String> lines, String first, String others) {
        return Stream.concat(
                lines.stream().limit(1).map(line -> first + line),
                lines.stream().skip(1).map(line -> (others + line).stripTrailing()));
    }

    /** What stands in a paragraph, without its marks. */
    static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            words.append(word(child));
        }
        return words.toString();
    }

    private static String word(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof HtmlInline html) {
            return html.getLiteral();
        } else if (node instanceof SoftLineBreak) {
            return " ";
        } else if (node instanceof HardLineBreak) {
            return BREAK;
        } else if (node instanceof Link link) {
            return link(link);
        }
        return words(node);
    }

    /** An address stands between brackets (RFC 3986, appendix C), unless it is all that there is. */
    private static String link(Link link) {
        String words = words(link);
        String address = link.getDestination();
        return address.equals(words) || address.equals("mailto:" + words) ? words : words + " <" + address + ">";
    }
}
