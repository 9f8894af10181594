// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.kernel.name.Folded;
import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.name.NameQuery;
import io.kogge.mission.partners.model.Office;
import io.kogge.web.i18n.Countries;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the list of representative offices can be asked. A city has a handful, so they are searched where they are shown. */
public final class OfficeListing {
    private static final String CITY = "city";

    /** The list. */
    public static final ListKind LIST =
            ListKind.at(OfficePages.OFFICES, "offices.title").searchable().sorts("name", CITY);

    private OfficeListing() {}

    /** Those that are asked for, in their order; found by name, city and country, a letter wrong forgiven. */
    static List<Office> found(List<Office> all, ListQuery query, Locale reader) {
        Comparator<Office> order = Comparator.comparing((Office office) -> Folded.of(
                        query.order().field().equals(CITY) ? office.place().city() : office.name()))
                .thenComparing(Office::id);
        return all.stream()
                .filter(meant(query.q(), reader))
                .sorted(query.order().descending() ? order.reversed() : order)
                .toList();
    }

    private static Predicate<Office> meant(String typed, Locale reader) {
        if (typed.isBlank()) {
            return office -> true;
        }
        NameQuery sought = NameQuery.of(typed);
        return office -> sought.matches(NameKeys.of(
                office.name(),
                office.place().city(),
                Countries.name(office.place().country(), reader)));
    }
}
