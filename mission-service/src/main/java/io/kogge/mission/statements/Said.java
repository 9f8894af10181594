// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import java.util.List;

/**
 * What an office says of itself, for a reader of one language: what the templates of statements read. What is not said is
 * empty or null, and the template says that.
 */
public final class Said {
    private final AccessibilitySettings accessibility;
    private final PrivacySettings privacy;
    private final String language;

    Said(StatementSettings settings, String language) {
        this.accessibility = settings.accessibility();
        this.privacy = settings.privacy();
        this.language = language;
    }

    /** Its statement on accessibility. */
    public AccessibilitySettings accessibility() {
        return accessibility;
    }

    /** By whom and when its pages were investigated. */
    public String investigated() {
        return SaidTexts.in(accessibility.investigated(), language);
    }

    /** What is known not to comply. */
    public List<String> gaps() {
        return accessibility.gaps().stream()
                .map(gap -> SaidTexts.in(gap, language))
                .toList();
    }

    /** Its notice on personal data. */
    public PrivacySettings privacy() {
        return privacy;
    }

    /** Who decides on the data. */
    public String controller() {
        return SaidTexts.in(privacy.controller(), language);
    }

    /** Who else gets them. */
    public List<String> recipients() {
        return privacy.recipients().stream()
                .map(one -> SaidTexts.in(one, language))
                .toList();
    }

    /** Whether they leave the European Union. */
    public String transfers() {
        return SaidTexts.in(privacy.transfers(), language);
    }

    /** How long they are kept. */
    public String kept() {
        return SaidTexts.in(privacy.kept(), language);
    }
}
