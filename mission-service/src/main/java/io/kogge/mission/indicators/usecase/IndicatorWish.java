// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.usecase;

import io.kogge.mission.indicators.model.IndicatorAbout;
import io.kogge.mission.indicators.model.IndicatorValue;
import java.util.List;

/** An indicator as somebody wants it. */
public record IndicatorWish(String id, IndicatorAbout about, List<IndicatorValue> values) {
    /** Takes a copy. */
    public IndicatorWish {
        values = List.copyOf(values);
    }
}
