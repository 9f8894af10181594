// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether a plan makes sense: each rule looks at the plan alone and names the field to mend. */
public final class PlanRules {

    /**
     * A rule that a plan breaks.
     *
     * @param field the field to mend
     * @param code what is wrong
     * @param others the fields it was compared with; when one of them is wrong itself, the breach says nothing
     */
    public record Breach(String field, String code, List<String> others) {}

    private PlanRules() {}

    /** Everything that is wrong. */
    public static List<Breach> breaches(MissionPlan plan) {
        List<Breach> breaches =
                new ArrayList<>(PartnerRules.breaches(plan.profile().partners()));
        if (plan.profile().themes().size() > MissionProfile.MAX_THEMES) {
            breaches.add(new Breach("themes", "too-many-themes", List.of()));
        }
        if (plan.stops().isEmpty()) {
            breaches.add(new Breach("stops", "required", List.of()));
        }
        stopsEndAfterTheyBegin(plan.stops(), breaches);
        stopsFollowOneAnother(plan.stops(), breaches);
        registrationClosesAfterItOpens(plan.registration(), breaches);
        if (!plan.stops().isEmpty()) {
            registrationClosesBeforeTheStart(plan, breaches);
            promotionEndsByTheStart(plan, breaches);
        }
        return breaches;
    }

    /** Refuses a plan that breaks a rule, with all that is wrong. */
    public static void check(MissionPlan plan) {
        List<Breach> breaches = breaches(plan);
        if (!breaches.isEmpty()) {
            throw new Rejection.Invalid(breaches.stream()
                    .map(breach -> Fault.of(breach.field(), breach.code()))
                    .toList());
        }
    }

    private static void stopsEndAfterTheyBegin(List<Stop> stops, List<Breach> breaches) {
        for (int i = 0; i < stops.size(); i++) {
            if (!stops.get(i).endsAt().isAfter(stops.get(i).startsAt())) {
                breaches.add(new Breach(at(i, "to"), "end-before-start", List.of(at(i, "from"), at(i, "zone"))));
            }
        }
    }

    private static void stopsFollowOneAnother(List<Stop> stops, List<Breach> breaches) {
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).startsAt().isBefore(stops.get(i - 1).endsAt())) {
                List<String> others = List.of(at(i, "zone"), at(i - 1, "to"), at(i - 1, "zone"));
                breaches.add(new Breach(at(i, "from"), "before-previous-stop", others));
            }
        }
    }

    private static void registrationClosesAfterItOpens(RegistrationPeriod registration, List<Breach> breaches) {
        if (!registration.closesAt().isAfter(registration.opensAt())) {
            breaches.add(new Breach("registration.closesAt", "closes-before-opening", List.of("registration.opensAt")));
        }
    }

    private static void registrationClosesBeforeTheStart(MissionPlan plan, List<Breach> breaches) {
        if (!plan.registration().closesAt().isBefore(plan.startsAt())) {
            breaches.add(new Breach("registration.closesAt", "closes-after-start", startFields()));
        }
    }

    private static void promotionEndsByTheStart(MissionPlan plan, List<Breach> breaches) {
        Instant last = plan.promotionUntil();
        if (last.isAfter(plan.startsAt())) {
            breaches.add(new Breach("promotionUntil", "promotion-after-start", startFields()));
        }
    }

    private static List<String> startFields() {
        return List.of(at(0, "from"), at(0, "zone"));
    }

    private static String at(int stop, String field) {
        return "stops[" + stop + "]." + field;
    }
}
