// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;

/** Makes the first paragraph that is nothing but a link to a page a button. */
final class ButtonFinder implements PostProcessor {

    @Override
    public Node process(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph
                    && block.getFirstChild() instanceof Link link
                    && link.getNext() == null
                    && link.getDestination().matches("https?://.+")) {
                block.insertBefore(new ButtonBlock(link));
                block.unlink();
                break;
            }
        }
        return document;
    }
}
