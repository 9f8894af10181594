// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

import io.kogge.kernel.name.Folded;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.mission.partners.model.PartnerName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words for all that activities are filtered by, such as {@code year:2018} and {@code country:DE}, in one list and so in one
 * index for each order: whatever is asked for, the database reads it in that order by an equality.
 */
final class Facets {
    /** What every activity has that was not removed. */
    static final String ALL = "all";

    private Facets() {}

    static List<String> of(ActivityContent content, @Nullable SourceRef source) {
        List<String> facets = new ArrayList<>();
        facets.add(ALL);
        facets.add(category(content.category()));
        IntStream.rangeClosed(
                        content.date().first().getYear(), content.date().last().getYear())
                .forEach(year -> facets.add(year(year)));
        facets.add(precision(DatePrecision.of(content.date())));
        content.places().forEach(place -> {
            if (place.country() != null) {
                facets.add(country(place.country()));
            }
        });
        content.themes().forEach(theme -> facets.add(theme(theme.id())));
        content.partners().forEach(partner -> facets.addAll(partner(partner)));
        if (content.policyLine() != null) {
            facets.add(line(content.policyLine()));
        }
        if (source != null) {
            facets.add(broughtBy(source.importId()));
        }
        return facets.stream().distinct().toList();
    }

    static String category(ActivityCategory category) {
        return "category:" + category.name();
    }

    static String year(int year) {
        return "year:" + year;
    }

    static String precision(DatePrecision precision) {
        return "precision:" + precision.name();
    }

    static String country(String code) {
        return "country:" + code;
    }

    static String theme(String id) {
        return "theme:" + id;
    }

    /** By its entry in the register, and by its name; whoever asks may know one of both. */
    static List<String> partner(PartnerName partner) {
        String named = "named:" + Folded.of(partner.name());
        return partner.partnerId() == null ? List.of(named) : List.of("partner:" + partner.partnerId(), named);
    }

    static String line(String id) {
        return "line:" + id;
    }

    static String broughtBy(String importId) {
        return "import:" + importId;
    }
}
