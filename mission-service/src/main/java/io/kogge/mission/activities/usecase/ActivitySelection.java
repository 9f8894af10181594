// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.partners.model.PartnerName;
import java.util.List;
import java.util.Set;

/**
 * Which activities are asked for. A blank text and an empty list ask for any; of several in a list, one is enough.
 *
 * @param text what their titles, cities or partners should have; a letter may be wrong
 * @param categories what they count as
 * @param years that they were or may have been in
 * @param countries that they were in, as ISO 3166-1 alpha-2 codes
 * @param themes ids of what they were about
 * @param partners with whom: by an entry in the register, or by a name
 * @param policyLines ids of the lines that they belong to
 * @param precisions how precisely the date is known
 */
public record ActivitySelection(
        String text,
        Set<ActivityCategory> categories,
        List<Integer> years,
        List<String> countries,
        List<String> themes,
        List<PartnerName> partners,
        List<String> policyLines,
        Set<DatePrecision> precisions) {

    /** Takes copies. */
    public ActivitySelection {
        categories = Set.copyOf(categories);
        years = List.copyOf(years);
        countries = List.copyOf(countries);
        themes = List.copyOf(themes);
        partners = List.copyOf(partners);
        policyLines = List.copyOf(policyLines);
        precisions = Set.copyOf(precisions);
    }

    /** The same with the partners as the register links them. */
    ActivitySelection with(List<PartnerName> linked) {
        return new ActivitySelection(text, categories, years, countries, themes, linked, policyLines, precisions);
    }
}
