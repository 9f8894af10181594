// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.regex;

import io.kogge.mission.partners.model.Folded;
import org.bson.conversions.Bson;

/** Finds by what somebody types of a name. */
final class Names {
    private Names() {}

    static Bson like(String field, String typed) {
        // letters, digits and blanks alone: nothing in it means anything to a pattern
        return regex(field, Folded.of(typed));
    }
}
