// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with whom; all of it is public.
 *
 * @param kind what sort of agreement it is
 * @param subject what it is about, in the words of the agreement
 * @param parties with whom, besides the office's own city; at least one
 * @param themes from the office's list, with the names that they had then
 * @param policyLine the line of the office's policy that it belongs to; null if to none
 * @param signed when, as precisely as it is known
 * @param ends when it ends by its own words; null where it has no end
 */
public record AgreementTerms(
        AgreementKind kind,
        String subject,
        List<PartnerName> parties,
        List<Theme> themes,
        @Nullable String policyLine,
        KnownDate signed,
        @Nullable KnownDate ends) {
    /** Longest subject, in characters. */
    public static final int LONGEST_SUBJECT = 200;
    /** Most parties. */
    public static final int MOST_PARTIES = 30;
    /** Most themes. */
    public static final int MOST_THEMES = 10;

    /** Takes copies. */
    public AgreementTerms {
        parties = List.copyOf(parties);
        themes = List.copyOf(themes);
    }

    /** The same, where this theme is called as it is now. */
    AgreementTerms renamed(Theme theme) {
        List<Theme> called = themes.stream()
                .map(each -> each.id().equals(theme.id()) ? theme : each)
                .toList();
        return new AgreementTerms(kind, subject, parties, called, policyLine, signed, ends);
    }

    /** The same with these parties. */
    public AgreementTerms with(List<PartnerName> named) {
        return new AgreementTerms(kind, subject, named, themes, policyLine, signed, ends);
    }
}
