// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.web;

import io.kogge.mission.policy.model.KeptLine;
import io.kogge.mission.policy.usecase.LineInList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A policy line as the API answers it. */
record PolicyLineView(
        String id,
        Map<String, String> names,
        boolean offered,
        @Nullable Integer place,
        long version) {

    static PolicyLineView of(LineInList found) {
        KeptLine kept = found.line();
        return new PolicyLineView(
                found.id(), kept.line().names().byLanguage(), kept.offered(), found.place(), found.version());
    }
}
