// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.name.Folded;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a partner in public.
 *
 * @param kind what it is
 * @param names by language, in Dutch at least; in others only where it is called otherwise there
 * @param country ISO 3166-1 alpha-2 code, or XK; null of a network
 * @param tie what ties the office to it
 * @param upkeep how that is kept up
 * @param foundation name of the foundation that keeps it up; null where none does or its name is not known
 * @param since since when; null where that is not known
 * @param themes what is worked on together, from the office's list: the roadmap
 * @param policyLine the policy line that it belongs to; null if to none
 */
public record PartnerEntry(
        RegisterKind kind,
        Texts names,
        @Nullable String country,
        Tie tie,
        Upkeep upkeep,
        @Nullable String foundation,
        @Nullable KnownDate since,
        List<Theme> themes,
        @Nullable String policyLine) {
    /** Most themes of one partner. */
    public static final int MAX_THEMES = 20;

    /** Takes a copy. */
    public PartnerEntry {
        themes = List.copyOf(themes);
    }

    /** Its name for a reader of this language. */
    public String name(String language) {
        return names.in(language).map(Texts.Text::text).orElse("");
    }

    /** The same with this theme as it is called now, where it has it. */
    PartnerEntry with(Theme renamed) {
        return new PartnerEntry(kind, names, country, tie, upkeep, foundation, since, renamed.in(themes), policyLine);
    }

    /** All that it is called, as it is compared. */
    public Set<String> folded() {
        return names.byLanguage().values().stream().map(Folded::of).collect(Collectors.toUnmodifiableSet());
    }
}
