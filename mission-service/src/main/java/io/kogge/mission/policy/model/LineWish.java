// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.model;

import io.kogge.kernel.text.Slug;
import io.kogge.kernel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A line that somebody wants in the list.
 *
 * @param id its id; null for one made from its name
 * @param names what it is called
 * @param place its place in the list, from 1; null for the end of it
 */
public record LineWish(
        @Nullable String id, Texts names, @Nullable Integer place) {

    /** The id that its name gives. */
    String idOfItsName() {
        String made = Slug.of(names.in("en").map(Texts.Text::text).orElse(""));
        return made.isEmpty() ? "line" : made;
    }
}
