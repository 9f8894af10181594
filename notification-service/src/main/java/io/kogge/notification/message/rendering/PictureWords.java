// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A picture in a text stands as its words: fetched from elsewhere it would tell there who read the mail, and when. */
record PictureWords(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        context.getWriter().text(PlainText.words(node));
    }
}
