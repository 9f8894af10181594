// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.kernel.command.Actor;
import io.kogge.notification.message.model.Wording;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a text said at some time.
 *
 * @param number from 1; 0 is what there was before anybody wrote
 * @param wordings by language; a language that is not here says what the next wider text says
 * @param by who saved it
 * @param at when
 * @param from the earlier version that it went back to, or null
 */
public record Version(
        int number,
        Map<String, Wording> wordings,
        Actor by,
        Instant at,
        @Nullable Integer from) {
    /** Takes a copy. */
    public Version {
        wordings = Collections.unmodifiableMap(new TreeMap<>(wordings));
    }
}
