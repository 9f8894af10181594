// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.mission.agreements.usecase.AgreementSelection;
import io.kogge.web.i18n.Option;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the list of agreements can be asked, by its page and by programs. */
public final class AgreementList {
    /** The list. */
    public static final ListKind KIND = ListKind.at("/agreements", "agreements.title")
            .searchable()
            .filters(
                    ListFilter.of("kind", "agreement-kind", AgreementKind.values()),
                    ListFilter.of("state", "agreement-state", AgreementState.values()),
                    ListFilter.open("party"),
                    ListFilter.open("theme"),
                    ListFilter.open("endYear"))
            .sorts(AgreementSelection.ENDS, "-" + AgreementSelection.SIGNED, AgreementSelection.SUBJECT);

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 10;

    private AgreementList() {}

    static AgreementSelection selection(ListQuery query) {
        return new AgreementSelection(
                query.q(),
                query.values("kind", AgreementKind.class),
                query.values("state", AgreementState.class),
                Set.copyOf(query.values("party")),
                Set.copyOf(query.values("theme")),
                query.values("endYear").stream()
                        .filter(year -> year.matches("[12]\\d{3}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                query.order());
    }

    /** The years that are offered: those around this one. */
    static List<Option> years(int now) {
        return IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_AHEAD)
                .mapToObj(Integer::toString)
                .map(year -> new Option(year, year))
                .toList();
    }
}
