// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.web;

import io.kogge.delegation.card.Reader;
import io.kogge.web.i18n.Messages;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.page.Share;
import io.kogge.web.settings.OfficeContact;
import java.util.Locale;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * What others show of a link to the list.
 *
 * @param office whose missions they are
 */
public record SharedList(Messages messages, PublicUrl url, OfficeContact office) {
    Share of(ServerRequest request) {
        Locale locale = Reader.locale(request);
        return new Share(
                messages.text(locale, "listing.title"),
                messages.text(locale, "listing.description", office.name(locale.toLanguageTag())),
                url.of(request, ListAsked.KIND.path()));
    }
}
