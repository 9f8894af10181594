// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a European project in public.
 *
 * @param name what it is called
 * @param programme what pays for it, such as Interreg North Sea; null where it is not known
 * @param role what the office's city does in it
 * @param runs when it runs; null where it is not known
 * @param themes what it is about, from the office's list
 * @param partners with whom
 * @param policyLine the policy line that it belongs to; null if to none
 */
public record ProjectEntry(
        String name,
        @Nullable String programme,
        ProjectRole role,
        @Nullable KnownDate runs,
        List<Theme> themes,
        List<PartnerName> partners,
        @Nullable String policyLine) {
    /** Most partners of one project; European ones have up to a few dozen. */
    public static final int MAX_PARTNERS = 60;

    /** Most themes of one project. */
    public static final int MAX_THEMES = 10;

    /** Takes copies. */
    public ProjectEntry {
        themes = List.copyOf(themes);
        partners = List.copyOf(partners);
    }

    /** The same with this theme as it is called now, where it has it. */
    ProjectEntry with(Theme renamed) {
        return new ProjectEntry(name, programme, role, runs, renamed.in(themes), partners, policyLine);
    }

    /** The same with its partners looked up. */
    public ProjectEntry with(List<PartnerName> linked) {
        return new ProjectEntry(name, programme, role, runs, themes, linked, policyLine);
    }
}
