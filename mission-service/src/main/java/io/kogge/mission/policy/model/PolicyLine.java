// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.model;

import io.kogge.kernel.text.Texts;

/**
 * A line of the office's policy: a chapter of the review.
 *
 * @param id a short word of the office's own, such as {@code welcome}; stays when the line is renamed
 * @param names by language; Dutch and English at least
 */
public record PolicyLine(String id, Texts names) {

    /** Its name for a reader of this language. */
    public String name(String language) {
        return names.in(language).map(Texts.Text::text).orElse(id);
    }
}
