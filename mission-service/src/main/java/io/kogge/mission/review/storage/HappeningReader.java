// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.view.CountedView;
import io.kogge.mission.review.view.CountedView.NamedPart;

/** From the view's documents to what lists show. */
final class HappeningReader {
    private HappeningReader() {}

    static Happening read(CountedView view) {
        return new Happening(
                view.id(),
                Happening.Source.valueOf(view.source()),
                new Texts(view.titles()),
                KnownDate.parse(view.date()),
                view.category(),
                view.alsoShownAs(),
                view.countries(),
                view.cities(),
                view.themes().stream().map(NamedPart::names).toList(),
                view.partners().stream()
                        .map(partner -> partner.names().getOrDefault("", partner.key()))
                        .toList(),
                view.direction(),
                view.policyLine(),
                view.format(),
                view.planned());
    }
}
