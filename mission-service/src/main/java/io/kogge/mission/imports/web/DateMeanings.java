// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.Meanings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the numbered options of doubtful dates stand for, for templates.
 *
 * @param mapping how the list is read
 */
public record DateMeanings(Mapping mapping) {
    /** Those of this doubt, of a row for which this year holds. */
    public List<KnownDate> of(Doubt doubt, @Nullable Integer year) {
        return Meanings.of(doubt, mapping, year);
    }

    /** The day that a date such as "mei-18" stands for if it is no month, in a leap year; null of other doubts. */
    public @Nullable LocalDate dayOf(Doubt doubt) {
        return Meanings.dayOf(doubt, mapping).orElse(null);
    }
}
