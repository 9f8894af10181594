// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import io.kogge.notification.suppression.model.Unsubscriptions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a person unsubscribed from, as the API answers it. */
record UnsubscriptionsJson(String personId, List<GroupJson> groups) {

    /** One group of messages. */
    record GroupJson(String group, String how, Instant at) {}

    static UnsubscriptionsJson of(Unsubscriptions given) {
        return new UnsubscriptionsJson(
                given.personId(),
                given.groups().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new GroupJson(
                                each.getKey().name(),
                                each.getValue().how().name(),
                                each.getValue().at()))
                        .toList());
    }
}
