// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownMailTest {
    private final MarkdownMail markdown = new MarkdownMail();

    @Test
    void plainTextHasEveryWordAndWhereLinksLead() {
        assertThat(markdown.plain("""
                # What to *bring*

                See [our page](https://kogge.example/a_b) or https://kogge.example, or
                <https://kogge.example/c>, or write to <info@kogge.example>.

                1. a passport
                2. 3 * 4 = 12 **copies**
                   - signed
                   - dated

                > As the embassy\\
                > says.

                ---

                [Say yes](https://kogge.example/yes)

                [Say no](https://kogge.example/no)
                """)).isEqualTo("""
                What to bring

                See our page <https://kogge.example/a_b> or https://kogge.example, or https://kogge.example/c, or write to info@kogge.example.

                1. a passport
                2. 3 * 4 = 12 copies
                   - signed
                   - dated

                > As the embassy
                > says.

                ---

                Say yes:
                https://kogge.example/yes

                Say no <https://kogge.example/no>
                """);
    }

    @Test
    void theFirstParagraphThatIsNothingButALinkIsTheButton() {
        String html = markdown.html("""
                [Before](https://kogge.example/1) words

                [Say yes](https://kogge.example/yes)

                [Say no](https://kogge.example/no)
                """);
        assertThat(html.split("k-button", -1)).hasSize(2);
        assertThat(html)
                .containsPattern("k-button[^>]*>\\s*<a [^>]*href=\"https://kogge.example/yes\"")
                .contains("role=\"presentation\"");
    }

    @Test
    void headingsComeBelowTheSubject() {
        assertThat(markdown.html("# One\n\n## Two")).contains("<h2 ", "<h3 ").doesNotContain("<h1");
    }

    @Test
    void linksLeadToPagesAndMailboxesOnly() {
        assertThat(markdown.html("[x](javascript:alert(1)) [y](data:text/html,x)\n\n[z](javascript:alert(2))"))
                .doesNotContain("javascript", "data:", "k-button");
    }

    @Test
    void aPictureFromElsewhereStandsAsItsWords() {
        assertThat(markdown.html("![Our *harbour*](https://elsewhere.example/spy.png)"))
                .contains(">Our harbour</p>")
                .doesNotContain("<img", "elsewhere");
        assertThat(markdown.plain("![Our *harbour*](https://elsewhere.example/spy.png)"))
                .isEqualTo("Our harbour\n");
    }

    @Test
    void thePreviewIsTheFirstThatIsSaidAndHoldsNoLink() {
        assertThat(markdown.write("""
                Dear Sanne,

                [Go](https://kogge.example/secret)

                Good **news**: see [your page](https://kogge.example/secret)
                now.
                """).preview()).isEqualTo("Good news: see your page now.");
        assertThat(markdown.write("Dear Sanne,\n\n" + "word ".repeat(60)).preview())
                .hasSizeLessThanOrEqualTo(141)
                .endsWith("word…");
        assertThat(markdown.write("Dear Sanne,").preview()).isEmpty();
    }
}
