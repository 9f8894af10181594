// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.message.model.Palette;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * How the parts of a letter look, said at each of them: there are mail programs that drop a stylesheet. Classes are what
 * the stylesheet for dark ground goes by. Word, which is Outlook's engine, pads cells but no links.
 */
final class InlineStyles implements AttributeProvider {
    private static final String PARAGRAPH = "margin:0 0 16px";
    private static final String LIST = "margin:0 0 16px;padding:0 0 0 24px";

    private final String accent;
    private final String buttonCell;
    private final String buttonLink;
    private final String link;

    InlineStyles(Palette palette) {
        this.accent = palette.accent().toString();
        this.buttonCell = "background-color:%s;border-radius:6px;mso-padding-alt:12px 24px".formatted(accent);
        this.buttonLink = "display:block;padding:12px 24px;color:%s;font-weight:600;text-decoration:none"
                .formatted(palette.onAccent());
        this.link = "color:%s;text-decoration:underline".formatted(accent);
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        switch (tag) {
            case "p" -> style(attributes, PARAGRAPH);
            case "ul", "ol" -> style(attributes, LIST);
            case "li" -> style(attributes, "margin:0 0 6px");
            case "h2" -> style(attributes, "margin:24px 0 8px;font-size:18px;line-height:1.35;font-weight:600");
            case "h3", "h4", "h5", "h6" ->
                style(attributes, "margin:16px 0 8px;font-size:16px;line-height:1.4;font-weight:600");
            case "blockquote" -> style(attributes, "margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #7d8894");
            case "hr" -> style(attributes, "margin:24px 0;border:0;border-top:1px solid #7d8894");
            case "table" -> button(attributes);
            case "td" -> buttonCell(attributes);
            case "a" -> link(node, attributes);
            default -> {}
        }
    }

    private static void style(Map<String, String> attributes, String style) {
        attributes.put("style", style);
    }

    private static void button(Map<String, String> attributes) {
        attributes.put("role", "presentation");
        attributes.put("cellpadding", "0");
        attributes.put("cellspacing", "0");
        attributes.put("border", "0");
        style(attributes, "margin:8px 0 24px;border-collapse:separate");
    }

    private void buttonCell(Map<String, String> attributes) {
        attributes.put("class", "k-button");
        attributes.put("bgcolor", accent);
        style(attributes, buttonCell);
    }

    private void link(Node node, Map<String, String> attributes) {
        if (node.getParent() instanceof ButtonBlock) {
            style(attributes, buttonLink);
        } else {
            attributes.put("class", "k-link");
            style(attributes, link);
        }
    }
}
