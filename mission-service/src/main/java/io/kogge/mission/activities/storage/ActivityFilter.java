// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import io.kogge.event.search.NameFilter;
import io.kogge.mission.activities.usecase.ActivitySelection;
import io.kogge.mission.partners.model.PartnerName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** What a selection asks of the database. */
final class ActivityFilter {
    private ActivityFilter() {}

    static Bson of(ActivitySelection selection) {
        List<Bson> wishes = new ArrayList<>();
        anyOf(wishes, selection.categories(), Facets::category);
        anyOf(wishes, selection.years(), Facets::year);
        anyOf(wishes, selection.countries(), Facets::country);
        anyOf(wishes, selection.themes(), Facets::theme);
        anyOf(wishes, selection.policyLines(), Facets::line);
        anyOf(wishes, selection.precisions(), Facets::precision);
        if (!selection.partners().isEmpty()) {
            wishes.add(in(ActivityStorage.FACETS, partners(selection.partners())));
        }
        if (wishes.isEmpty()) {
            wishes.add(eq(ActivityStorage.FACETS, Facets.ALL));
        }
        if (!selection.text().isBlank()) {
            wishes.add(NameFilter.by(ActivityStorage.NAMES, selection.text()));
        }
        return and(wishes);
    }

    private static <T> void anyOf(List<Bson> wishes, Collection<T> wanted, Function<T, String> facet) {
        if (!wanted.isEmpty()) {
            wishes.add(in(ActivityStorage.FACETS, wanted.stream().map(facet).toList()));
        }
    }

    /** By the entry and by the name, as an activity may be older than the entry. */
    private static List<String> partners(List<PartnerName> partners) {
        return partners.stream()
                .flatMap(partner -> Facets.partner(partner).stream())
                .toList();
    }
}
