// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementState;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements are asked for, and in what order. What is null asks for any.
 *
 * @param text words of subject or parties, a letter wrong forgiven; blank for any
 * @param partner a party's entry in the register
 * @param theme id of a theme
 * @param endYear a year in which it ends, or may end
 */
public record AgreementSelection(
        String text,
        @Nullable AgreementKind kind,
        @Nullable AgreementState state,
        @Nullable String partner,
        @Nullable String theme,
        @Nullable Integer endYear,
        Sort sort) {
    /** All of them, by their end. */
    public static final AgreementSelection ALL =
            new AgreementSelection("", null, null, null, null, null, Sort.ENDS);

    /** In what order. */
    public enum Sort {
        /** What ends first comes first, what has no end last. */
        ENDS,
        /** The latest comes first. */
        SIGNED,
        /** By the alphabet. */
        SUBJECT
    }
}
