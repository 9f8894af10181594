// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

/**
 * What is to be on paper.
 *
 * @param title of the document, which readers show in place of a file's name
 * @param language BCP 47 tag of the language that it is in; parts in others say so by {@code lang}
 * @param html what stands in its body: XHTML, or HTML as pages have it; SVG may stand in it, with an {@code aria-label}
 * @param css how it looks, besides the kit's own stylesheet; no flex or grid
 * @param running what stands on every page
 */
public record Paper(String title, String language, String html, String css, Running running) {

    /** A paper that looks as the kit makes them. */
    public static Paper of(String title, String language, String html) {
        return new Paper(title, language, html, "", Running.NUMBERS);
    }

    /** The same with these styles. */
    public Paper styled(String styles) {
        return new Paper(title, language, html, styles, running);
    }

    /** The same with this on every page. */
    public Paper running(Running everywhere) {
        return new Paper(title, language, html, css, everywhere);
    }

    /**
     * What stands on every page; it is no part of what is read aloud.
     *
     * @param header at the top; may be empty
     * @param footer at the bottom, left; may be empty
     * @param number at the bottom, right, with {@code {page}} and {@code {pages}} in it; may be empty
     */
    public record Running(String header, String footer, String number) {
        /** Page numbers, the same in every language. */
        public static final Running NUMBERS = new Running("", "", "{page} / {pages}");
    }
}
