// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.places.model;

import java.util.List;

/** What a country's name turned out to be. */
public sealed interface Found {
    /** One country, by its code. */
    record Known(String code) implements Found {}

    /** One of these, or a name with a slip of the pen: somebody has to say. */
    record Doubtful(List<String> candidates) implements Found {}

    /** No country. */
    record Unknown() implements Found {}
}
