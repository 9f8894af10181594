// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives text that stands loose beside a block a block of its own. It looks the same, but the renderer tags loose text out
 * of its order, or not at all, so that it would be read aloud elsewhere.
 */
final class LooseText {
    /** What may only hold parts of its own kind, and drawings. */
    private static final Set<String> LEFT_ALONE =
            Set.of("svg", "table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl");

    private final Displays displays;

    LooseText(Displays displays) {
        this.displays = displays;
    }

    /** Whether this element is a block after all: it is one, or holds one. What is in it is put in blocks first. */
    boolean wrap(Element element) {
        Set<Node> blocks = new HashSet<>();
        for (Element child : element.children()) {
            if (wrap(child)) {
                blocks.add(child);
            }
        }
        if (!blocks.isEmpty() && !LEFT_ALONE.contains(element.normalName())) {
            wrapBetween(element, blocks);
        }
        if (displays.block(element) || blocks.isEmpty() || displays.likeALetter(element)) {
            return displays.block(element);
        }
        element.attr("style", element.attr("style") + ";display:block");
        return true;
    }

    private static void wrapBetween(Element element, Set<Node> blocks) {
        List<Node> loose = new ArrayList<>();
        for (Node child : List.copyOf(element.childNodes())) {
            if (blocks.contains(child)) {
                wrapTogether(loose);
            } else {
                loose.add(child);
            }
        }
        wrapTogether(loose);
    }

    private static void wrapTogether(List<Node> loose) {
        if (loose.stream().anyMatch(LooseText::says)) {
            Element block = new Element("div");
            loose.get(0).before(block);
            loose.forEach(block::appendChild);
        }
        loose.clear();
    }

    private static boolean says(Node node) {
        return node instanceof TextNode words ? !words.isBlank() : node instanceof Element;
    }
}
