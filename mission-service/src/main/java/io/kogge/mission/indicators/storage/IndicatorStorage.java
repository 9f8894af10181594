// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.mission.indicators.model.Indicator;
import java.util.List;

/** How indicators are stored; nothing of them goes on a topic. */
public final class IndicatorStorage {
    static final String DUTCH = "state.dutch";

    private IndicatorStorage() {}

    /** The type of aggregate. */
    public static AggregateType<Indicator, Void, IndicatorDocument> type() {
        return new AggregateType<>(
                "indicator",
                "indicators",
                IndicatorDocument.class,
                IndicatorDocument::of,
                IndicatorDocument::toIndicator,
                (indicator, event) -> List.of(),
                List.of(Index.on(DUTCH)));
    }
}
