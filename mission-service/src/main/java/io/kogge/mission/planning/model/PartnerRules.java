// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.mission.planning.model.PlanRules.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whether the partners of a plan make sense. */
final class PartnerRules {
    private PartnerRules() {}

    static List<Breach> breaches(List<MissionPartner> partners) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            countryOfACityAlone(partners.get(i), i, breaches);
            namedOnce(partners, i, breaches);
        }
        oneLeadsAtMost(partners, breaches);
        return breaches;
    }

    private static void countryOfACityAlone(MissionPartner partner, int row, List<Breach> breaches) {
        boolean city = partner.kind() == MissionPartner.Kind.CITY;
        if (city && partner.country() == null) {
            breaches.add(new Breach(at(row, "country"), "required", List.of(at(row, "kind"))));
        }
        if (!city && partner.country() != null) {
            breaches.add(new Breach(at(row, "country"), "country-of-organisation", List.of(at(row, "kind"))));
        }
    }

    private static void namedOnce(List<MissionPartner> partners, int row, List<Breach> breaches) {
        IntStream.range(0, row)
                .filter(before -> partners.get(before).same(partners.get(row)))
                .findFirst()
                .ifPresent(before ->
                        breaches.add(new Breach(at(row, "name"), "duplicate", List.of(row(before), row(row)))));
    }

    private static void oneLeadsAtMost(List<MissionPartner> partners, List<Breach> breaches) {
        IntStream.range(0, partners.size())
                .filter(row -> partners.get(row).leads())
                .skip(1)
                .forEach(row -> breaches.add(new Breach(at(row, "leads"), "second-lead", List.of())));
    }

    private static String at(int row, String field) {
        return row(row) + "." + field;
    }

    private static String row(int row) {
        return "partners[" + row + "]";
    }
}
