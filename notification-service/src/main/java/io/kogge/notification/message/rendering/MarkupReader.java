// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.message.model.MarkupFinding;
import io.kogge.notification.message.model.MarkupFinding.Type;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the links, pictures and HTML in a Markdown text. */
final class MarkupReader extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final List<MarkupFinding> found = new ArrayList<>();

    private MarkupReader() {}

    static List<MarkupFinding> read(String markdown) {
        MarkupReader reader = new MarkupReader();
        PARSER.parse(markdown).accept(reader);
        return List.copyOf(reader.found);
    }

    @Override
    public void visit(Link link) {
        add(Type.LINK, link.getDestination(), link);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(Type.IMAGE, image.getDestination(), image);
        visitChildren(image);
    }

    @Override
    public void visit(HtmlBlock html) {
        add(Type.HTML, html.getLiteral(), html);
    }

    @Override
    public void visit(HtmlInline html) {
        add(Type.HTML, html.getLiteral(), html);
    }

    private void add(Type type, String what, Node node) {
        int line = node.getSourceSpans().stream()
                .findFirst()
                .map(SourceSpan::getLineIndex)
                .orElse(0);
        found.add(new MarkupFinding(type, what, line + 1));
    }
}
