// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.advisories.view;

import io.kogge.delegation.advisories.model.Advisory;
import io.kogge.delegation.advisories.model.AdvisoryLevel;
import io.kogge.event.consumer.View;
import io.kogge.kernel.date.KnownDate;

/**
 * An advisory as the view keeps it.
 *
 * @param id the advisory
 * @param country where it is about
 * @param city empty where it is the whole country, as what is null is not told
 * @param level how strict it is
 * @param since as an EDTF date
 * @param lifted whether it holds no longer
 */
public record AdvisoryView(String id, String country, String city, AdvisoryLevel level, String since, boolean lifted) {
    /** All advisories. */
    public static final View<AdvisoryView> VIEW =
            View.of("advisories", AdvisoryView.class).indexed("country");

    /** What pages show. */
    public Advisory advisory() {
        return new Advisory(id, country, city.isEmpty() ? null : city, level, KnownDate.parse(since));
    }
}
