// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.Map;
import java.util.Optional;

/**
 * What was answered: for a row alone, else for all of the same doubt, else for all of its kind.
 *
 * @param forAll answers for all rows
 * @param forRow answers for this row
 */
record DoubtAnswers(Map<String, String> forAll, Map<String, String> forRow) {
    Optional<String> to(Doubt doubt) {
        return Optional.ofNullable(forRow.get(doubt.key()))
                .or(() -> Optional.ofNullable(forAll.get(doubt.key())))
                .or(() -> Optional.ofNullable(forAll.get(doubt.kindKey())));
    }
}
