// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import io.kogge.mission.advisories.model.Advice;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;

/** Fills the form of an advisory. */
final class AdvisoryForm {
    private AdvisoryForm() {}

    /** Of one that is to be entered, on this country if one is known. */
    static Form blank(String country) {
        Form.Filling filling = FormId.fresh();
        return (country.isEmpty() ? filling : filling.set("country", country)).build();
    }

    static Form of(Advice advice) {
        return Form.filled()
                .set("country", advice.place().country())
                .set("city", advice.place().city())
                .set("level", advice.level())
                .set("since", advice.since())
                .set("effect", advice.effect())
                .set("source.text", advice.source().text())
                .set("source.link", advice.source().link())
                .set("givenBy", advice.givenBy())
                .build();
    }
}
