// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.text.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether what is said of an activity makes sense. */
public final class ActivityRules {
    /** Longest title in a language, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** Longest note, in characters. */
    public static final int LONGEST_NOTE = 5000;
    /** Longest name of a partner, in characters. */
    public static final int LONGEST_PARTNER = 120;
    /** Most places, themes and partners, of each. */
    public static final int MOST = 20;
    /** Most years that a date can span. */
    public static final int MOST_YEARS = 50;

    /** No activity was before this year: a date that says so is misread or mistyped. */
    public static final int FIRST_YEAR = 1800;

    private static final int YEARS_AHEAD = 20;

    private ActivityRules() {}

    /** The last year that an activity can be planned in, as of this moment. */
    public static int lastYear(Instant now) {
        return now.atZone(ZoneOffset.UTC).getYear() + YEARS_AHEAD;
    }

    static void check(ActivityContent content, Instant now) {
        List<Fault> faults = new ArrayList<>();
        if (content.titles().equals(Texts.NONE)) {
            faults.add(Fault.of("titles", "required"));
        }
        if (content.date().last().getYear() - content.date().first().getYear() >= MOST_YEARS) {
            faults.add(new Fault("date", "too-many-years", Map.of("max", MOST_YEARS)));
        }
        if (content.date().first().getYear() < FIRST_YEAR
                || content.date().last().getYear() > lastYear(now)) {
            faults.add(farYear(now));
        }
        most(faults, "places", content.places());
        most(faults, "themes", content.themes());
        most(faults, "partners", content.partners());
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    /** Years as text: they are not written as amounts are. */
    private static Fault farYear(Instant now) {
        return new Fault(
                "date", "far-year", Map.of("min", String.valueOf(FIRST_YEAR), "max", String.valueOf(lastYear(now))));
    }

    private static void most(List<Fault> faults, String field, List<?> named) {
        if (named.size() > MOST) {
            faults.add(new Fault(field, "too-many-items", Map.of("max", MOST)));
        }
    }
}
