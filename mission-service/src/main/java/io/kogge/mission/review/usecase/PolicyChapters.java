// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.SheetMaker;
import java.util.List;
import reactor.core.publisher.Flux;

/** A chapter for each of the office's policy lines. */
public final class PolicyChapters implements ChapterSource {
    private final PolicyLines lines;

    /** Over the office's list. */
    public PolicyChapters(PolicyLines lines) {
        this.lines = lines;
    }

    @Override
    public Flux<SheetMaker.Heading> chapters(Period period) {
        return lines.all().map(PolicyChapters::heading);
    }

    private static SheetMaker.Heading heading(PolicyLine line) {
        return new SheetMaker.Heading(line.id(), line.names().byLanguage(), List.of(), List.of());
    }
}
