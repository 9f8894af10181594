// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import io.kogge.kernel.text.Texts;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names by language in one line of text. */
public final class Labels {
    private static final String BETWEEN = "\u001e";
    private static final String IS = "\u001f";

    private Labels() {}

    /** As one text. */
    public static String write(Map<String, String> names) {
        return names.size() == 1 && names.containsKey("")
                ? IS + names.get("")
                : new TreeMap<>(names)
                        .entrySet().stream()
                                .map(name -> name.getKey() + IS + name.getValue())
                                .collect(Collectors.joining(BETWEEN));
    }

    /** The names by language. */
    public static Map<String, String> read(String label) {
        Map<String, String> names = new TreeMap<>();
        for (String name : label.split(BETWEEN, -1)) {
            int middle = name.indexOf(IS);
            if (middle >= 0) {
                names.put(name.substring(0, middle), name.substring(middle + 1));
            }
        }
        return names;
    }

    /** The name for a reader of this language; the other text where there is none. */
    public static String in(String label, String language, String otherwise) {
        return new Texts(read(label)).in(language).map(Texts.Text::text).orElse(otherwise);
    }
}
