// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.statements.AccessibilitySettings.Status;
import io.kogge.mission.statements.PrivacySettings.Basis;
import io.kogge.mission.statements.PrivacySettings.Officer;
import io.kogge.web.settings.OfficeContact;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an office has not said of itself yet, though the law has it say so. */
class StatementSettingsTest {
    /** Nothing was said. */
    static final AccessibilitySettings ACCESSIBILITY =
            new AccessibilitySettings(Status.E, Map.of(), null, List.of(), null, null, "", null);

    static final PrivacySettings PRIVACY =
            new PrivacySettings(Map.of(), new Officer("", "", ""), null, List.of(), Map.of(), Map.of());
    private static final OfficeContact REACHABLE = new OfficeContact(
            "Bureau", Map.of(), List.of("Grote Markt 1", "9999 ZZ Hanzestad"), "050 12 34", "bureau@hanzestad.example");
    private static final Map<String, String> BOTH = Map.of("nl", "dit", "en", "this");

    @Test
    void everythingIsMissingWhereNothingWasSaid() {
        OfficeContact silent = new OfficeContact("Bureau", Map.of(), List.of(), "", "");
        UnfinishedStatements unfinished =
                UnfinishedStatements.of(new StatementSettings(null, ACCESSIBILITY, PRIVACY), silent);
        assertThat(unfinished.settings())
                .containsExactly(
                        "kogge.web.office.email",
                        "kogge.web.office.phone",
                        "kogge.web.office.address",
                        "kogge.mission.statements.accessibility.status",
                        "kogge.mission.statements.accessibility.updated",
                        "kogge.mission.statements.accessibility.signed",
                        "kogge.mission.statements.accessibility.signer",
                        "kogge.mission.statements.accessibility.register",
                        "kogge.mission.statements.privacy.controller.nl",
                        "kogge.mission.statements.privacy.controller.en",
                        "kogge.mission.statements.privacy.officer.email",
                        "kogge.mission.statements.privacy.basis",
                        "kogge.mission.statements.privacy.recipients",
                        "kogge.mission.statements.privacy.transfers.nl",
                        "kogge.mission.statements.privacy.transfers.en",
                        "kogge.mission.statements.privacy.kept.nl",
                        "kogge.mission.statements.privacy.kept.en");
        assertThat(unfinished.any()).isTrue();
    }

    @Test
    void nothingIsMissingWhereAllWasSaid() {
        AccessibilitySettings accessibility = accessibility(Status.A, List.of());
        PrivacySettings privacy = new PrivacySettings(
                BOTH, new Officer("", "fg@example.org", ""), Basis.PUBLIC_TASK, List.of(BOTH), BOTH, BOTH);
        assertThat(UnfinishedStatements.of(new StatementSettings(null, accessibility, privacy), REACHABLE)
                        .any())
                .isFalse();
    }

    /** Half a translation, and a status that says there are deviations without one. */
    @Test
    void whatIsSaidHalfIsMissingToo() {
        PrivacySettings privacy = new PrivacySettings(
                Map.of("nl", "het college", "en", " "),
                new Officer("", "", "14 050"),
                Basis.PUBLIC_TASK,
                List.of(BOTH, Map.of("nl", "hotels")),
                BOTH,
                BOTH);
        assertThat(privacy.unfinished()).containsExactly("controller.en", "recipients[1].en");
        assertThat(accessibility(Status.B, List.of()).unfinished()).containsExactly("gaps");
        assertThat(accessibility(Status.B, List.of(BOTH)).unfinished()).isEmpty();
    }

    private static AccessibilitySettings accessibility(Status status, List<Map<String, String>> gaps) {
        LocalDate day = LocalDate.parse("2027-03-01");
        URI register = URI.create("https://www.toegankelijkheidsverklaring.example/1");
        return new AccessibilitySettings(status, Map.of(), null, gaps, day, day, "gemeentesecretaris", register);
    }
}
