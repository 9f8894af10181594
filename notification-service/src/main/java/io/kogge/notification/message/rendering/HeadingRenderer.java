// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A heading one level lower than it is written: the mail's own, its subject, is the first. */
record HeadingRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
    private static final int LOWEST = 6;

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class);
    }

    @Override
    public void render(Node node) {
        String tag = "h" + Math.min(((Heading) node).getLevel() + 1, LOWEST);
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag(tag, context.extendAttributes(node, tag, Map.of()));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag('/' + tag);
        html.line();
    }
}
