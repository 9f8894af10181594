// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe finds on a page. Asked in the page itself: {@link AxeBuilder} would open another page in a browser's profile of
 * its own each time, to put together what several frames answer. Ours run no script and could not answer; what is in them
 * is looked at by itself.
 */
public final class Axe {
    // WCAG 2.2 A and AA, which hold those of 2.0 and 2.1
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String IS_THERE = "() => typeof axe === 'object'";
    private static final String RUN = """
            options => axe.run(document, options).then(results => results.violations.map(
                found => found.id + ': ' + found.help + ' [' + found.nodes.map(node => node.html).join(', ') + ']'))
            """;
    private static final Map<String, Object> OPTIONS = Map.of(
            "runOnly",
            Map.of("type", "tag", "values", RULES),
            // of what is as it should be one example each is enough
            "resultTypes",
            List.of("violations"),
            "iframes",
            false);

    private Axe() {}

    /** Each rule that this page breaks, what it says and where. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate(IS_THERE)) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        return (List<String>) page.evaluate(RUN, OPTIONS);
    }
}
