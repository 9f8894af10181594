// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.AdvisedPlace;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.AdvisorySource;
import io.kogge.web.input.Fields;
import java.net.URI;

/** Reads what an advisory says, from JSON or from a form. */
final class AdvisoryInput {
    private static final int LONGEST_CITY = 100;
    private static final int LONGEST_EFFECT = 2000;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_NAME = 120;

    private AdvisoryInput() {}

    /** What it says; what is wrong is noted in the fields, which the caller finishes. */
    static Advice read(Fields fields) {
        return new Advice(
                new AdvisedPlace(
                        fields.country("country").required(),
                        fields.text("city").max(LONGEST_CITY).orNull()),
                fields.choice("level", AdvisoryLevel.class).required(),
                fields.knownDate("since").required(),
                fields.text("effect").max(LONGEST_EFFECT).multiline().required(),
                source(fields.object("source")),
                fields.text("givenBy").max(LONGEST_NAME).required());
    }

    private static AdvisorySource source(Fields fields) {
        return new AdvisorySource(
                fields.text("text").max(LONGEST_SOURCE).required(),
                fields.link("link")
                        .check(link -> link.toString().length() <= LONGEST_LINK, "link-too-long")
                        .optional()
                        .map(URI::toString)
                        .orElse(null));
    }
}
