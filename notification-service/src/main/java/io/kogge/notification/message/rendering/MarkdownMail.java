// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.web.util.HtmlUtils;

/** One Markdown text as plain text and as HTML, so that the two say the same. */
final class MarkdownMail {
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).build();
    private final TextContentRenderer plain = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(PlainLinks::new)
            .build();

    String plain(String markdown) {
        return plain.render(parser.parse(markdown)).strip() + "\n";
    }

    /** Without styles of its own: mail programs and readers' settings do that well. */
    String html(String language, String subject, String markdown) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">\
                <meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body>
                %s</body>
                </html>
                """.formatted(language, HtmlUtils.htmlEscape(subject, "UTF-8"), html.render(parser.parse(markdown)));
    }

    /** A link's words, and its address on a line of its own, where nothing breaks it. */
    private record PlainLinks(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node node) {
            Link link = (Link) node;
            for (Node child : children(link)) {
                context.render(child);
            }
            context.getWriter().write(":");
            context.getWriter().line();
            context.getWriter().write(link.getDestination());
        }

        private static List<Node> children(Node parent) {
            List<Node> children = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
