// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.storage;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.policy.model.KeptLine;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.model.PolicyList;
import java.util.List;
import java.util.Map;

/** The policy lines as they are stored, in their order. */
public record PolicyListDocument(List<LinePart> lines) {

    /** One line. */
    public record LinePart(String id, Map<String, String> names, boolean offered) {}

    static PolicyListDocument of(PolicyList list) {
        return new PolicyListDocument(list.lines().stream()
                .map(kept -> new LinePart(kept.line().id(), kept.line().names().byLanguage(), kept.offered()))
                .toList());
    }

    PolicyList toList() {
        return new PolicyList(lines.stream()
                .map(part -> new KeptLine(new PolicyLine(part.id(), new Texts(part.names())), part.offered()))
                .toList());
    }
}
