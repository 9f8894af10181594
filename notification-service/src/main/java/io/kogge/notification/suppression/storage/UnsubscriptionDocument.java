// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.storage;

import io.kogge.notification.message.model.MailGroup;
import io.kogge.notification.suppression.model.Unsubscriptions;
import io.kogge.notification.suppression.model.Unsubscriptions.Given;
import io.kogge.notification.suppression.model.Unsubscriptions.How;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person unsubscribed from, as it is stored. */
public record UnsubscriptionDocument(String personId, List<GroupDocument> groups) {

    /** One group of messages. */
    public record GroupDocument(String group, String how, Instant at) {}

    static UnsubscriptionDocument of(Unsubscriptions given) {
        return new UnsubscriptionDocument(
                given.personId(),
                given.groups().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new GroupDocument(
                                each.getKey().name(),
                                each.getValue().how().name(),
                                each.getValue().at()))
                        .toList());
    }

    Unsubscriptions toUnsubscriptions() {
        return new Unsubscriptions(
                personId,
                groups.stream()
                        .collect(Collectors.toMap(
                                each -> MailGroup.valueOf(each.group()),
                                each -> new Given(How.valueOf(each.how()), each.at()))));
    }
}
