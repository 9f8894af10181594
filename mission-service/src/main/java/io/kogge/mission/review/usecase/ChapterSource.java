// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.SheetMaker;
import reactor.core.publisher.Flux;

/** The chapters of a review, in the office's order: its policy lines, with what else is kept of each. */
public interface ChapterSource {
    /** Those of the review of a period. */
    Flux<SheetMaker.Heading> chapters(Period period);
}
