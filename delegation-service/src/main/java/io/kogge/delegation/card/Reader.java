// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.card;

import io.kogge.web.i18n.LanguageResolver;
import java.util.Locale;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Who reads a page. */
public final class Reader {
    private Reader() {}

    /** The language the page is shown in. */
    public static Locale locale(ServerRequest request) {
        return LanguageResolver.page(request.exchange());
    }

    /** BCP 47 tag of the language to show titles in, which come in more languages than pages do. */
    public static String language(ServerRequest request) {
        return LanguageResolver.reader(request.exchange());
    }
}
