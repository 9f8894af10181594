// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.mission.indicators.model.IndicatorReading;
import io.kogge.mission.indicators.model.IndicatorValue;
import io.kogge.mission.indicators.usecase.Indicators;
import io.kogge.mission.partners.usecase.LineEntries;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.review.model.Labels;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.model.SheetMaker;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A chapter for each of the office's policy lines, with what the register has under it and its indicators. */
public final class PolicyChapters implements ChapterSource {
    private final PolicyLines lines;
    private final LineEntries register;
    private final Indicators indicators;

    /** Over the office's lists. */
    public PolicyChapters(PolicyLines lines, LineEntries register, Indicators indicators) {
        this.lines = lines;
        this.register = register;
        this.indicators = indicators;
    }

    @Override
    public Flux<SheetMaker.Heading> chapters(Period period) {
        return lines.all().concatMap(line -> heading(line, period));
    }

    private Mono<SheetMaker.Heading> heading(PolicyLine line, Period period) {
        String id = line.id();
        return Mono.zip(
                        register.partners(id, period.last())
                                .map(PolicyChapters::row)
                                .collectList(),
                        register.projects(id, period.first(), period.last())
                                .map(PolicyChapters::row)
                                .collectList(),
                        indicators
                                .of(id, period.first(), period.last())
                                .map(PolicyChapters::figure)
                                .collectList())
                .map(all ->
                        new SheetMaker.Heading(id, line.names().byLanguage(), all.getT1(), all.getT2(), all.getT3()));
    }

    private static Sheet.Row row(LineEntries.Named entry) {
        return new Sheet.Row(entry.id(), Labels.write(entry.names().byLanguage()), 0);
    }

    private static Sheet.Figure figure(IndicatorReading reading) {
        return new Sheet.Figure(
                reading.indicator().about().names().byLanguage(),
                Objects.requireNonNullElse(reading.indicator().about().unit(), ""),
                Objects.requireNonNullElse(reading.indicator().about().source(), ""),
                reading.values().stream().map(PolicyChapters::point).toList());
    }

    private static Sheet.Point point(IndicatorValue value) {
        return new Sheet.Point(
                value.period().toString(),
                value.value().doubleValue(),
                value.note().byLanguage());
    }
}
