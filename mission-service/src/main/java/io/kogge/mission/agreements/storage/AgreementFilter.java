// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import io.kogge.event.search.NameFilter;
import io.kogge.mission.agreements.usecase.AgreementSelection;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/** What a selection asks of the database. */
final class AgreementFilter {
    private AgreementFilter() {}

    static Bson of(AgreementSelection selection) {
        List<Bson> wishes = new ArrayList<>();
        wishes.add(eq(AgreementStorage.KEPT, true));
        wish(wishes, AgreementStorage.KIND, names(selection.kinds()));
        wish(wishes, AgreementStorage.STATE, names(selection.states()));
        wish(wishes, AgreementStorage.PARTNER, selection.partners());
        wish(wishes, AgreementStorage.THEME, selection.themes());
        if (!selection.endYears().isEmpty()) {
            wishes.add(or(
                    selection.endYears().stream().map(AgreementFilter::endsIn).toList()));
        }
        if (!selection.text().isBlank()) {
            wishes.add(NameFilter.by(AgreementStorage.NAMES, selection.text()));
        }
        return and(wishes);
    }

    static Bson order(AgreementSelection selection) {
        String field = switch (selection.sort().field()) {
            case AgreementSelection.SIGNED -> AgreementStorage.SIGNED;
            case AgreementSelection.SUBJECT -> AgreementStorage.SUBJECT;
            default -> AgreementStorage.ENDS_FIRST;
        };
        return selection.sort().descending() ? descending(field, "_id") : ascending(field, "_id");
    }

    private static Bson endsIn(int number) {
        Year year = Year.of(number);
        return and(
                lte(AgreementStorage.ENDS_FIRST, year.atDay(year.length()).toString()),
                gte(AgreementStorage.ENDS_LAST, year.atDay(1).toString()));
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).sorted().toList();
    }

    private static void wish(List<Bson> wishes, String field, Collection<String> wanted) {
        if (!wanted.isEmpty()) {
            wishes.add(in(field, wanted));
        }
    }
}
