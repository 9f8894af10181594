// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that Kogge speaks, by BCP 47 tag: the one list that services, schemas and pages share. */
public final class Languages {
    /** All, in the order in which they are offered. */
    public static final List<String> ALL = List.of("nl", "en", "de", "zh-Hans");

    /** What staff work in; everybody else may read all. */
    public static final List<String> STAFF = List.of("nl", "en");

    /** What pages come in. Mails and pages for one person come in all, and so may titles and names that staff write. */
    public static final List<String> PAGES = List.of("nl", "en");

    /** What everybody falls back on. */
    public static final String FALLBACK = "en";

    private Languages() {}

    /** The one of these that somebody who asks for this tag reads: {@code zh-Hans} for {@code zh} and {@code zh-CN}. */
    public static Optional<String> known(String tag) {
        return among(ALL, tag);
    }

    /** The same among some of them: that very tag, else the first of the same language. */
    public static Optional<String> among(List<String> tags, String tag) {
        return tags.stream()
                .filter(tag::equalsIgnoreCase)
                .findFirst()
                .or(() -> tags.stream()
                        .filter(each -> language(each).equals(language(tag)))
                        .findFirst());
    }

    /** The one in which somebody who reads this one gets mail. */
    public static String ofMails(String tag) {
        return known(tag).orElse(FALLBACK);
    }

    /** The one in which somebody who reads this one gets pages. */
    public static String ofPages(String tag) {
        return among(PAGES, tag).orElse(FALLBACK);
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
