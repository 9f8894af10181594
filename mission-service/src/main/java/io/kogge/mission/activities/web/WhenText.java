// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.Reading;
import io.kogge.kernel.date.WrittenDates;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.Optional;

/** When something was, as people write it. What is doubtful is asked, not guessed. */
final class WhenText {
    static final String NAME = "when";
    /** Which of the dates that the text may mean is meant. */
    static final String MEANT = "whenMeant";

    private static final int LONGEST = 80;

    private WhenText() {}

    /**
     * What a text says.
     *
     * @param dates that it may mean, the likeliest first; none where it says no date
     * @param certain whether it means one for certain
     */
    public record Meaning(List<KnownDate> dates, boolean certain) {
        static final Meaning NONE = new Meaning(List.of(), false);

        /** The dates that are to be asked about. */
        List<KnownDate> doubtful() {
            return certain ? List.of() : dates;
        }
    }

    /** What this text says. */
    static Meaning meaning(String text) {
        Reading reading = WrittenDates.read(text);
        if (reading instanceof Reading.Known known) {
            return new Meaning(List.of(known.date()), true);
        }
        return reading instanceof Reading.Doubtful doubtful ? new Meaning(doubtful.candidates(), false) : Meaning.NONE;
    }

    /** What is wrong with the date, at the field that says it here. */
    static Rejection.Invalid atField(Rejection.Invalid invalid) {
        return new Rejection.Invalid(invalid.faults().stream()
                .map(fault -> fault.field().equals("date") ? new Fault(NAME, fault.code(), fault.params()) : fault)
                .toList());
    }

    /** The date that is meant. */
    static KnownDate read(Fields fields) {
        String written = fields.text(NAME).max(LONGEST).required();
        Optional<KnownDate> chosen = fields.text(MEANT).max(LONGEST).optional().flatMap(KnownDate::find);
        Meaning meaning = meaning(written);
        if (meaning.certain()) {
            return meaning.dates().get(0);
        }
        Optional<KnownDate> meant = chosen.filter(meaning.dates()::contains);
        if (meant.isEmpty()) {
            // where nothing is written, that is the fault
            fields.fault(NAME, meaning.dates().isEmpty() ? "bad-known-date" : "doubtful-date");
        }
        // a placeholder where it is none: the form is shown again
        return meant.orElseGet(() -> KnownDate.year(1));
    }
}
