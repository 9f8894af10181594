// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.storage;

import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.mission.agreements.storage.AgreementContentDocument.ObligationPart;
import io.kogge.mission.agreements.storage.AgreementContentDocument.PartyPart;
import io.kogge.mission.agreements.storage.AgreementContentDocument.ThemePart;
import io.kogge.testkit.document.DocumentSamples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class AgreementSamplesTest {
    @Test
    void anAgreementReadsAsItWasStored() {
        DocumentSamples.check(
                AgreementStorage.COLLECTION,
                AgreementDocument.class,
                new AgreementDocument(
                        "a2",
                        "a1",
                        "a1",
                        "a3",
                        1,
                        new AgreementContentDocument(
                                AgreementKind.TREATY,
                                "Peace",
                                List.of(new PartyPart("oldenburg", "Oldenburg", "DE")),
                                List.of(new ThemePart("energy", Map.of("nl", "Energie"))),
                                "welcome",
                                "1989",
                                "2026-12",
                                List.of(new ObligationPart("Exchange pupils", "the schools", "2029", true)),
                                "f1"),
                        new AgreementDocument.EndingPart("2026-11", "A quarrel"),
                        new AgreementFoundBy(
                                true,
                                AgreementState.RENEWED,
                                List.of("peace"),
                                "peace",
                                "1989-01-01",
                                "2026-12-01",
                                "2026-12-31")));
    }
}
