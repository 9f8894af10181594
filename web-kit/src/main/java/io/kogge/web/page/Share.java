// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import java.net.URI;

/**
 * What search engines and networks show of a link to a page (Open Graph), where it is in the model as {@code share}.
 *
 * @param title of the page
 * @param description in a sentence or two
 * @param address the page's whole address
 */
public record Share(String title, String description, URI address) {
    private static final int LONGEST = 200;

    /** Cuts a description that is too long between two words. */
    public Share {
        if (description.length() > LONGEST) {
            int end = description.lastIndexOf(' ', LONGEST);
            int cut =
                    end > 0 ? end : Character.isHighSurrogate(description.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            description = description.substring(0, cut) + "…";
        }
    }
}
