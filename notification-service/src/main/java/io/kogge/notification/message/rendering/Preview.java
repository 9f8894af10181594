// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import java.text.BreakIterator;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The first that a letter says after its greeting, as much of it as lists of mails show. Those are seen by whoever looks
 * at a telephone, so no address of a page is in it.
 */
final class Preview extends AbstractVisitor {
    private static final int LONGEST = 140;

    private final StringBuilder words = new StringBuilder();

    private Preview() {}

    static String of(Node document) {
        Node first = document.getFirstChild();
        for (Node block = first == null ? null : first.getNext(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph && !(block.getFirstChild() instanceof Link)) {
                Preview preview = new Preview();
                block.accept(preview);
                return shortened(preview.words.toString());
            }
        }
        return "";
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append(' ');
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        BreakIterator ends = BreakIterator.getWordInstance(Locale.ROOT);
        ends.setText(text);
        return text.substring(0, ends.preceding(LONGEST)).strip() + "…";
    }
}
