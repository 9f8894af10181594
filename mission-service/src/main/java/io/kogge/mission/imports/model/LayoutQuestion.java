// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.List;

/**
 * What was not recognised for certain.
 *
 * @param about what it is about, as a code
 * @param field the field it is about; empty if none
 * @param places sheets or columns, from 0, or numbers of rows, some of them
 */
public record LayoutQuestion(String about, String field, List<Integer> places) {
    /** More are not named. */
    public static final int MOST_PLACES = 20;

    /** Takes a copy. */
    public LayoutQuestion {
        places = List.copyOf(places.subList(0, Math.min(MOST_PLACES, places.size())));
    }
}
