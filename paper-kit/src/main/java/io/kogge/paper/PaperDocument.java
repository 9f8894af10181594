// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A paper as a document: with its head, its bookmarks and the kit's stylesheet. */
final class PaperDocument {
    private static final Set<String> NOT_READ = Set.of("svg");

    private static final Pattern LONG = Pattern.compile("\\S{25}");

    private final Document html;

    private PaperDocument(Document html) {
        this.html = html;
    }

    static PaperDocument of(Paper paper) {
        Document html = Jsoup.parse("<!DOCTYPE html><html><head></head><body>" + paper.html() + "</body></html>");
        html.expectFirst("html").attr("lang", paper.language());
        Element head = html.head();
        head.empty();
        head.appendElement("title").text(paper.title());
        head.appendElement("meta").attr("name", "description").attr("content", paper.title());
        head.appendElement("meta").attr("name", "subject").attr("content", paper.title());
        String css = Stylesheet.of(paper);
        head.appendElement("style").appendChild(new DataNode(css));
        html.body()
                .select("script, style, template, object, embed, iframe, link, base")
                .remove();
        html.select("caption").forEach(PaperDocument::beforeItsTable);
        html.select("svg[aria-label]").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
        tidy(html.body());
        new LooseText(new Displays(html.body(), css)).wrap(html.body());
        html.select("td, th").forEach(PaperDocument::soften);
        Bookmarks.add(html);
        return new PaperDocument(html);
    }

    org.w3c.dom.Document dom() {
        return new W3CDom().fromJsoup(html);
    }

    /** All text that is drawn, that of drawings too. */
    String drawn() {
        return html.body().wholeText();
    }

    /** What a reader is to find in it, without blanks. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(html.body(), text);
        return Glyphs.bare(text.toString());
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (!(node instanceof Element element && NOT_READ.contains(element.normalName()))) {
            node.childNodes().forEach(child -> append(child, text));
        }
    }

    /** The renderer tags a caption as if it came after its table. */
    private static void beforeItsTable(Element caption) {
        Element table = caption.closest("table");
        if (table != null) {
            caption.remove();
            table.before(caption.tagName("p").addClass("kogge-caption"));
        }
    }

    /** Where words may break anywhere, columns get as narrow as a letter: so only in cells that need it. */
    private static void soften(Element cell) {
        if (LONG.matcher(cell.text()).find()) {
            cell.addClass("kogge-long");
        }
    }

    /** Without the signs that only say how another one looks: fonts have no shape for them. */
    private static void tidy(Element body) {
        body.nodeStream(TextNode.class).forEach(words -> words.text(Glyphs.printable(words.getWholeText())));
    }
}
