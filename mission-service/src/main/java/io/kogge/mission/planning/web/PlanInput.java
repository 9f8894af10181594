// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.chosen.Vocabulary;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.planning.model.PlanRules;
import io.kogge.mission.planning.model.RegistrationPeriod;
import io.kogge.mission.planning.model.Stop;
import io.kogge.web.input.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads a plan from JSON or from a form, and notes everything that is wrong with it at once. */
final class PlanInput {
    static final int MOST_STOPS = 30;
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_SUMMARY = 2000;
    static final int LONGEST_CITY = 100;

    private final Moments moments;

    PlanInput(Moments moments) {
        this.moments = moments;
    }

    /**
     * The plan; what is wrong is noted in the fields, which the caller finishes.
     *
     * @param vocabulary what the office keeps to choose from
     */
    MissionPlan read(Fields fields, Vocabulary vocabulary) {
        MissionProfile profile = ProfileInput.read(fields, vocabulary);
        Texts titles = fields.texts("titles")
                .max(LONGEST_TITLE)
                .requiring(Languages.STAFF)
                .orEmpty();
        Texts summaries =
                fields.texts("summaries").max(LONGEST_SUMMARY).multiline().orEmpty();
        List<Stop> stops = fields.list("stops", PlanInput::stop).max(MOST_STOPS).required();
        int capacity =
                fields.integer("capacity").min(1).max(MissionPlan.MAX_CAPACITY).required();
        RegistrationPeriod registration = registration(fields.object("registration"));
        Optional<Instant> promotionUntil = moments.optional(fields, "promotionUntil");
        boolean asksPassportName = fields.bool("asksPassportName").or(false);
        MissionPlan plan = new MissionPlan(
                profile,
                titles,
                summaries,
                stops,
                capacity,
                registration,
                promotionUntil
                        .or(() -> stops.stream().findFirst().map(MissionPlan::usualPromotionUntil))
                        .orElse(Instant.EPOCH),
                asksPassportName);
        PlanRules.breaches(plan).forEach(breach -> note(breach, fields));
        return plan;
    }

    /** Says nothing of what was compared with a field that could not be read. */
    private static void note(PlanRules.Breach breach, Fields fields) {
        fields.rule(() -> false, breach.code(), breach.field(), breach.others().toArray(String[]::new));
    }

    private static Stop stop(Fields fields) {
        return new Stop(
                fields.text("city").max(LONGEST_CITY).required(),
                fields.country("country").required(),
                fields.zone("zone").required(),
                Moments.local(fields, "from").required(),
                Moments.local(fields, "to").required());
    }

    private RegistrationPeriod registration(Fields fields) {
        return new RegistrationPeriod(moments.required(fields, "opensAt"), moments.required(fields, "closesAt"));
    }
}
