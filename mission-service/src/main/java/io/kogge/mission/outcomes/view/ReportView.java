// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.view;

import io.kogge.event.consumer.View;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of one registration last.
 *
 * @param id the registration
 * @param confirmed whether the delegate said it
 * @param outcomes what came of the mission; empty where nothing did, or not yet
 * @param reportedAt when; null where it was kept before that was
 */
public record ReportView(
        String id,
        String missionId,
        boolean confirmed,
        List<Part> outcomes,
        @Nullable Instant reportedAt) {
    /** The component that says when. */
    public static final String REPORTED_AT = "reportedAt";

    /** One document a registration, summed by mission. */
    public static final View<ReportView> VIEW =
            View.of("outcome-reports", ReportView.class).summedBy("missionId").indexed(REPORTED_AT);

    /**
     * A kind of thing that came of it.
     *
     * @param minor what it is worth in the currency's smallest unit, or null with the currency
     */
    public record Part(
            String kind,
            int count,
            @Nullable Long minor,
            @Nullable String currency) {}
}
