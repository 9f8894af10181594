// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A button as mail programs have it: a cell with a colour, and all of it is the link. */
record ButtonRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(ButtonBlock.class);
    }

    @Override
    public void render(Node node) {
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("table", attributes(node, "table"));
        html.tag("tr");
        html.tag("td", attributes(node, "td"));
        context.render(((ButtonBlock) node).link());
        html.tag("/td");
        html.tag("/tr");
        html.tag("/table");
        html.line();
    }

    private Map<String, String> attributes(Node node, String tag) {
        return context.extendAttributes(node, tag, Map.of());
    }
}
