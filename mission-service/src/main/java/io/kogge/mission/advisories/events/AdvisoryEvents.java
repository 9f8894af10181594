// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryChange;
import io.kogge.schemas.partner.AdvisoryChanged;
import io.kogge.schemas.partner.AdvisoryLevel;
import io.kogge.schemas.partner.AdvisorySummary;
import java.util.List;

/** What goes on {@code partner.events.v1} of an advisory: where, how strict and since when, not why or by whom. */
public final class AdvisoryEvents {
    private AdvisoryEvents() {}

    /** The record of this change. */
    public static List<Outgoing> outgoing(AdvisoryChange change) {
        Advisory advisory = change.advisory();
        Advice advice = advisory.advice();
        AdvisorySummary summary = AdvisorySummary.newBuilder()
                .setAdvisoryId(advisory.id())
                .setLevel(AdvisoryLevel.valueOf(advice.level().name()))
                .setCountry(advice.place().country())
                .setCity(advice.place().city())
                .setSince(advice.since().toString())
                .setLifted(!advisory.inForce())
                .build();
        return List.of(Outgoing.of(advisory.id(), new AdvisoryChanged(summary)));
    }
}
