// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.kernel.command.Actor;
import io.kogge.notification.staff.usecase.StaffNames;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.Version;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Who wrote versions, by the names that staff have now. */
record Authors(Map<String, String> names) {

    static Mono<Authors> of(Stream<MessageText> texts, StaffNames staff) {
        return staff.of(texts.flatMap(text -> text.versions().stream())
                        .map(Version::by)
                        .filter(by -> by.kind() == Actor.Kind.STAFF)
                        .map(Actor::id)
                        .collect(Collectors.toSet()))
                .map(Authors::new);
    }

    /** Empty where there is no account any more. */
    String name(Version version) {
        return names.getOrDefault(version.by().id(), "");
    }
}
