// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import java.util.Locale;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Who reads a page. */
public final class Reader {
    private Reader() {}

    /** The language the page is shown in. */
    public static Locale locale(ServerRequest request) {
        return Optional.ofNullable(request.exchange().getLocaleContext().getLocale())
                .orElse(Locale.ENGLISH);
    }
}
