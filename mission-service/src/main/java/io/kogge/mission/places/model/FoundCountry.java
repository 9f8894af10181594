// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.places.model;

import java.util.List;

/** What a country's name turned out to be. */
public sealed interface FoundCountry {
    /** One country, by its code. */
    record Known(String code) implements FoundCountry {}

    /** One of these, or a name with a slip of the pen: somebody has to say. */
    record Doubtful(List<String> candidates) implements FoundCountry {}

    /** No country. */
    record Unknown() implements FoundCountry {}
}
