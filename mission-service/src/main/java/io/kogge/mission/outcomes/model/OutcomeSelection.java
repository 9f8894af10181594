// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which missions are asked for; null asks for any.
 *
 * @param year in which they began
 * @param theme id of a theme
 * @param partner id of a partner in the register, or what one without is recognised by
 * @param days between which they began
 */
public record OutcomeSelection(
        @Nullable Integer year,
        @Nullable String theme,
        @Nullable String partner,
        @Nullable Days days) {
    /** All. */
    public static final OutcomeSelection ALL = new OutcomeSelection(null, null, null, null);

    /** Those that began between these days, both included. */
    public static OutcomeSelection between(LocalDate first, LocalDate last) {
        return new OutcomeSelection(null, null, null, new Days(first, last));
    }

    /** From one day to another, both included. */
    public record Days(LocalDate first, LocalDate last) {}
}
