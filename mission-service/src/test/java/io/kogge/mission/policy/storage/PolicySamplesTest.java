// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.storage;

import io.kogge.mission.policy.storage.PolicyListDocument.LinePart;
import io.kogge.testkit.document.DocumentSamples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicySamplesTest {

    @Test
    void policyLinesReadAsTheyWereStored() {
        DocumentSamples.check(
                "policy_lines",
                PolicyListDocument.class,
                new PolicyListDocument(List.of(
                        new LinePart("welcome", Map.of("nl", "Welkomstbeleid", "en", "Welcome policy"), true),
                        new LinePart("ports", Map.of("nl", "Havens", "en", "Ports"), false))));
    }
}
