// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.web.ReviewView.Indicator;
import io.kogge.mission.review.web.ReviewView.Point;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Writes indicators in a reader's words. */
final class IndicatorWriter {
    private IndicatorWriter() {}

    static List<Indicator> write(String chapter, List<Sheet.Figure> figures, ReviewTerms words) {
        return IntStream.range(0, figures.size())
                .mapToObj(number -> indicator(chapter + "-" + number, figures.get(number), words))
                .toList();
    }

    private static Indicator indicator(String id, Sheet.Figure figure, ReviewTerms words) {
        double most =
                figure.points().stream().mapToDouble(Sheet.Point::value).max().orElse(0);
        NumberFormat format = NumberFormat.getInstance(words.locale());
        return new Indicator(
                id,
                words.in(figure.names()),
                figure.unit(),
                figure.source(),
                figure.points().stream()
                        .map(point -> new Point(
                                point.when(),
                                format.format(point.value()),
                                most <= 0 ? 0 : Math.max(0, Math.round(100 * point.value() / most)),
                                words.in(point.note())))
                        .toList());
    }
}
