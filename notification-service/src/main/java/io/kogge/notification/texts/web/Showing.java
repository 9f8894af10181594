// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.texts.model.SamplePerson;
import io.kogge.notification.texts.model.Whom;
import io.kogge.web.input.Fields;
import java.util.Arrays;
import java.util.Optional;

/**
 * How somebody wants to look at a text.
 *
 * @param plain as mail programs show it that show no pages
 */
public record Showing(String language, Whom whom, boolean plain) {
    static final String LANGUAGE = "showLanguage";
    static final String MISSION = "showMission";
    static final String PERSON = "showPerson";
    static final String AS = "showAs";
    static final String PLAIN = "plain";
    static final String SAMPLE = "sample:";

    private static final int LONGEST_ID = 100;

    /** What is not said is what most want to see first. */
    static Showing read(Fields fields, String language) {
        String mission = fields.text(MISSION).max(LONGEST_ID).or("");
        String person = fields.text(PERSON).max(LONGEST_ID).or("");
        String as = fields.text(AS).max(LONGEST_ID).or("");
        return new Showing(fields.oneOf(LANGUAGE, Languages.ALL).or(language), whom(mission, person), as.equals(PLAIN));
    }

    private static Whom whom(String mission, String person) {
        Optional<SamplePerson> sample = Arrays.stream(SamplePerson.values())
                .filter(each -> person.equals(SAMPLE + each.name()))
                .findFirst();
        boolean real = sample.isEmpty() && !mission.isEmpty() && !person.isEmpty();
        return new Whom(mission, real ? person : "", sample.orElse(SamplePerson.TRAVELLER));
    }
}
