// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.usecase.ReadText.Read;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For which missions a text is, as pages say it.
 *
 * @param level code
 * @param kind code of the kind of mission; empty where it is for no kind
 * @param mission null where it is for no single one
 */
public record TextScopeView(
        String level, String kind, @Nullable Mission mission) {

    static TextScopeView of(Read text) {
        return of(text.id(), text.mission().orElse(null));
    }

    static TextScopeView of(TextId id, @Nullable Mission mission) {
        return switch (id.scope().level()) {
            case OFFICE -> new TextScopeView("office", "", null);
            case KIND ->
                new TextScopeView(
                        "kind", id.scope().of().toLowerCase(Locale.ROOT).replace('_', '-'), null);
            case MISSION -> new TextScopeView("mission", "", mission);
            case MESSAGE -> new TextScopeView("message", "", mission);
        };
    }
}
