// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.model;

import io.kogge.kernel.text.Languages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many people are chosen.
 *
 * @param people all
 * @param languages how many of them read each language that somebody reads
 */
public record Chosen(long people, Map<String, Long> languages) {

    /** Takes a copy, in the same order. */
    public Chosen {
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    }

    /** The languages in which something has to be written, in the order in which languages are offered. */
    public List<String> needed() {
        return Languages.ALL.stream().filter(languages::containsKey).toList();
    }
}
