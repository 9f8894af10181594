// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.planning.model.Stop;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Fills the plan's form from a plan; moments by the office's clocks. */
final class PlanForm {
    private PlanForm() {}

    /** Of a mission that is to be planned. */
    static Form blank() {
        return FormId.fresh().set("format", MissionFormat.ON_SITE).build();
    }

    static Form of(MissionPlan plan, ZoneId office) {
        Form.Filling filling = Form.filled()
                .setTexts("titles", plan.titles())
                .setTexts("summaries", plan.summaries())
                .set("capacity", plan.capacity())
                .set("registration.opensAt", local(plan.registration().opensAt(), office))
                .set("registration.closesAt", local(plan.registration().closesAt(), office))
                .set("promotionUntil", local(plan.promotionUntil(), office))
                .set("asksPassportName", plan.asksPassportName() ? "true" : null);
        profile(plan.profile(), filling);
        for (int i = 0; i < plan.stops().size(); i++) {
            Stop stop = plan.stops().get(i);
            String at = "stops[" + i + "].";
            filling.set(at + "city", stop.city())
                    .set(at + "country", stop.country())
                    .set(at + "zone", stop.zone().getId())
                    .set(at + "from", stop.from())
                    .set(at + "to", stop.to());
        }
        return filling.build();
    }

    static LocalDateTime local(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.SECONDS);
    }

    private static void profile(MissionProfile profile, Form.Filling filling) {
        filling.set("direction", profile.direction())
                .set("kind", profile.kind())
                .set("format", profile.format())
                .set("policyLine", profile.policyLine())
                .setAll("themes", profile.themes().stream().map(Theme::id).toList());
        for (int i = 0; i < profile.partners().size(); i++) {
            MissionPartner partner = profile.partners().get(i);
            String at = "partners[" + i + "].";
            filling.set(at + "kind", partner.kind())
                    .set(at + "name", partner.name())
                    .set(at + "country", partner.country())
                    .set(at + "leads", partner.leads() ? "true" : null);
        }
    }
}
