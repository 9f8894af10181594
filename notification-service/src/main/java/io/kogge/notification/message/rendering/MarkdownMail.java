// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.message.model.Palette;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * One Markdown text as plain text and as HTML, so that the two say the same. A paragraph that is nothing but a link is
 * what the mail is about: the first of them is a button.
 */
final class MarkdownMail {
    private final Parser parser =
            Parser.builder().postProcessor(new ButtonFinder()).build();
    private final HtmlRenderer html;

    /** In Kogge's own colours. */
    MarkdownMail() {
        this(Palette.KOGGE);
    }

    MarkdownMail(Palette palette) {
        InlineStyles styles = new InlineStyles(palette);
        this.html = HtmlRenderer.builder()
                .escapeHtml(true)
                // texts are the office's, and no link of theirs runs anything
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .attributeProviderFactory(context -> styles)
                .nodeRendererFactory(ButtonRenderer::new)
                .nodeRendererFactory(HeadingRenderer::new)
                .nodeRendererFactory(PictureWords::new)
                .build();
    }

    /**
     * A text in its forms.
     *
     * @param plain with every link's target
     * @param html what stands in the letter; {@link MailLayout} puts the page around it
     * @param preview what mail programs show beside the subject before a mail is opened
     */
    record Written(String plain, String html, String preview) {}

    Written write(String markdown) {
        Node document = parser.parse(markdown);
        return new Written(PlainText.of(document) + "\n", html.render(document), Preview.of(document));
    }

    String plain(String markdown) {
        return write(markdown).plain();
    }

    String html(String markdown) {
        return write(markdown).html();
    }
}
