// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.AdvisorySource;
import io.kogge.mission.advisories.model.Eased;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An advisory as the API answers it. */
record AdvisoryView(
        String id,
        String country,
        @Nullable String city,
        AdvisoryLevel level,
        String since,
        String effect,
        SourceView source,
        String givenBy,
        boolean inForce,
        @Nullable LocalDate lifted,
        List<EasedView> eased,
        long version) {
    /** Where it is to be read. */
    record SourceView(String text, @Nullable String link) {
        static SourceView of(AdvisorySource source) {
            return new SourceView(source.text(), source.link());
        }
    }

    /** Where it was of the strictest level and no longer is, and the ids of who ended that or agreed. */
    record EasedView(String country, @Nullable String city, List<String> by) {
        static EasedView of(Eased eased) {
            return new EasedView(
                    eased.place().country(),
                    eased.place().city(),
                    eased.by().stream().sorted().toList());
        }
    }

    static AdvisoryView of(Stored<Advisory> stored) {
        Advisory advisory = stored.state();
        Advice advice = advisory.advice();
        return new AdvisoryView(
                advisory.id(),
                advice.place().country(),
                advice.place().city(),
                advice.level(),
                advice.since().toString(),
                advice.effect(),
                SourceView.of(advice.source()),
                advice.givenBy(),
                advisory.inForce(),
                advisory.lifted(),
                advisory.eased().stream().map(EasedView::of).toList(),
                stored.version());
    }
}
