// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.kernel.page.Sort;
import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementState;
import java.util.Set;

/**
 * Which agreements are asked for, and in what order. An empty set asks for any.
 *
 * @param text words of subject or parties, a letter wrong forgiven; blank for any
 * @param partners entries in the register, of which one is a party
 * @param themes ids of themes
 * @param endYears years in which it ends, or may end
 * @param sort by {@link #ENDS}, {@link #SIGNED} or {@link #SUBJECT}
 */
public record AgreementSelection(
        String text,
        Set<AgreementKind> kinds,
        Set<AgreementState> states,
        Set<String> partners,
        Set<String> themes,
        Set<Integer> endYears,
        Sort sort) {
    /** By the end; what has none comes behind all others. */
    public static final String ENDS = "ends";
    /** By the day of signing. */
    public static final String SIGNED = "signed";
    /** By the alphabet. */
    public static final String SUBJECT = "subject";

    /** Takes copies. */
    public AgreementSelection {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
        partners = Set.copyOf(partners);
        themes = Set.copyOf(themes);
        endYears = Set.copyOf(endYears);
    }
}
