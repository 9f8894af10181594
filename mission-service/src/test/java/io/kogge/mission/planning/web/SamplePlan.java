// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hydrogen mission to Hamburg, as a program or a form sends it. */
public final class SamplePlan {
    private SamplePlan() {}

    /** As JSON, under a new id; the caller may change it. */
    public static Map<String, Object> json() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("id", UUID.randomUUID().toString());
        plan.put("direction", "OUTGOING");
        plan.put("kind", "TRADE_MISSION");
        plan.put("format", "ON_SITE");
        plan.put("partners", new ArrayList<>(List.of(city("Hamburg"), organisation("Hydrogen Cluster North"))));
        plan.put("titles", Map.of("nl", "Waterstofmissie naar Hamburg", "en", "Hydrogen mission to Hamburg"));
        plan.put("summaries", Map.of("en", "Meet the port."));
        plan.put(
                "stops",
                new ArrayList<>(List.of(
                        stop("Bremen", "2027-03-25T11:00", "2027-03-25T16:00"),
                        stop("Hamburg", "2027-03-25T18:30", "2027-03-27T14:00"))));
        plan.put("capacity", 2);
        plan.put(
                "registration",
                new LinkedHashMap<>(Map.of("opensAt", "2027-01-11T08:00:00Z", "closesAt", "2027-03-15T16:00:00Z")));
        return plan;
    }

    public static Map<String, Object> stop(String city, String from, String to) {
        return new LinkedHashMap<>(
                Map.of("city", city, "country", "DE", "zone", "Europe/Berlin", "from", from, "to", to));
    }

    public static Map<String, Object> city(String name) {
        return new LinkedHashMap<>(Map.of("kind", "CITY", "name", name, "country", "DE", "leads", false));
    }

    public static Map<String, Object> organisation(String name) {
        return new LinkedHashMap<>(Map.of("kind", "ORGANISATION", "name", name, "leads", true));
    }

    /** As form inputs, under a new id. */
    public static Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("direction", "outgoing");
        form.put("kind", "trade-mission");
        form.put("format", "on-site");
        form.put("partners[0].kind", "city");
        form.put("partners[0].name", "Kiel");
        form.put("partners[0].country", "DE");
        form.put("titles.nl", "Waterstofmissie naar Hamburg");
        form.put("titles.en", "Hydrogen mission to Hamburg");
        form.put("summaries.nl", "");
        form.put("summaries.en", "Meet the port.");
        form.put("stops[0].city", "Hamburg");
        form.put("stops[0].country", "DE");
        form.put("stops[0].zone", "Europe/Berlin");
        form.put("stops[0].from", "2027-03-25T11:00");
        form.put("stops[0].to", "2027-03-27T14:00");
        form.put("capacity", "24");
        form.put("registration.opensAt", "2027-01-11T09:00");
        form.put("registration.closesAt", "2027-03-15T17:00");
        form.put("promotionUntil", "");
        return form;
    }
}
