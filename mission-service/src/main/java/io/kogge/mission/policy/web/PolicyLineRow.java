// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.model.PolicyList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A policy line as its pages show it.
 *
 * @param dutch its name in Dutch
 * @param english its name in English
 * @param path of its page
 * @param place in the list, from 1
 * @param first whether it cannot go up
 */
public record PolicyLineRow(String dutch, String english, String path, int place, boolean first) {

    static PolicyLineRow of(PolicyLine line, int place) {
        return new PolicyLineRow(
                line.name("nl"), line.name("en"), PolicyLinePages.LINES + "/" + line.id(), place, place == 1);
    }

    static List<PolicyLineRow> all(Stored<PolicyList> list) {
        List<PolicyLine> offered = list.state().offered();
        return IntStream.range(0, offered.size())
                .mapToObj(at -> of(offered.get(at), at + 1))
                .toList();
    }
}
