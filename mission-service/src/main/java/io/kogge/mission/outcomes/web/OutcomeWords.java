// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.outcomes.model.Results;
import io.kogge.web.page.PageContext;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Puts names and amounts into a reader's words. */
public final class OutcomeWords {
    /** A name in the reader's language; the empty language is that of names that are the same in all. */
    public String name(Map<String, String> names, String language) {
        String same = names.get("");
        return same != null
                ? same
                : new Texts(names).in(language).map(Texts.Text::text).orElse("");
    }

    /** What orders are worth, a currency each. */
    public List<String> sales(Results results, PageContext page) {
        return results.sales().keySet().stream()
                .map(code -> page.money(results.worth(code), Currency.getInstance(code)))
                .toList();
    }
}
