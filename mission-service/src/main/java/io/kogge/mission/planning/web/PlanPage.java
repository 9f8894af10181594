// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.advisories.model.Destination;
import io.kogge.mission.chosen.Vocabulary;
import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Form;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the plan's form needs.
 *
 * @param form what is filled in
 * @param newStops blank rows behind its stops
 * @param newPartners blank rows behind its partners
 * @param editing which mission is edited; null for a new one
 * @param focus the input at which the reader goes on, after a button changed the rows; null for none
 */
record PlanPage(
        Form form,
        int newStops,
        int newPartners,
        @Nullable Editing editing,
        @Nullable String focus) {

    /** How many characters the texts take. */
    private static final Map<String, Integer> LIMITS = Map.of(
            "title", PlanInput.LONGEST_TITLE,
            "summary", PlanInput.LONGEST_SUMMARY,
            "city", PlanInput.LONGEST_CITY,
            "partner", ProfileInput.LONGEST_PARTNER,
            "theme", Theme.LONGEST_NAME);

    /** Which mission is edited, and from which version. */
    record Editing(MissionCard card, long version) {}

    /** As it is filled in; one without any stop shows one to fill in. */
    static PlanPage of(Form form, @Nullable Editing editing) {
        return new PlanPage(form, form.rows("stops", 0).isEmpty() ? 1 : 0, 0, editing, null);
    }

    /** The same with a blank stop at its end, in the country and on the clock of the one before. */
    PlanPage withStop() {
        int next = form.rows("stops", 0).size();
        Form longer = form;
        for (String input : next == 0 ? List.<String>of() : FormRows.TAKEN_OVER) {
            longer = longer.with("stops[" + next + "]." + input, form.value("stops[" + (next - 1) + "]." + input));
        }
        return new PlanPage(longer, next == 0 ? 1 : 0, newPartners, editing, null).at("stops", next, "city");
    }

    /** The same, where the reader goes on at this row of a list; at its last one if it has fewer. */
    PlanPage at(String list, int row, String input) {
        int last = Math.max(
                0,
                form.rows(list, list.equals("stops") ? newStops : newPartners).size() - 1);
        String where = list + "[" + Math.min(Math.max(0, row), last) + "]." + input;
        return new PlanPage(form, newStops, newPartners, editing, where);
    }

    /** The same with a blank partner at its end. */
    PlanPage withPartner() {
        return new PlanPage(form, newStops, 1, editing, null)
                .at("partners", form.rows("partners", 0).size(), "name");
    }

    Map<String, Object> model(Vocabulary vocabulary, ZoneId office, Locale reader) {
        VocabularyWords words = new VocabularyWords(vocabulary, reader);
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        if (focus != null) {
            model.put("focus", focus);
        }
        model.put("stopRows", rows("stops", newStops, PlanInput.MOST_STOPS));
        model.put("partnerRows", rows("partners", newPartners, MissionProfile.MAX_PARTNERS));
        model.put("directions", Direction.values());
        model.put("kinds", MissionKind.values());
        model.put("formats", MissionFormat.values());
        model.put("partnerKinds", MissionPartner.Kind.values());
        model.put("themes", words.themes(form));
        model.put("policyLines", words.lines(form));
        model.put("office", office);
        model.put("limits", LIMITS);
        if (editing != null) {
            model.put("card", editing.card());
            model.put("version", editing.version());
        }
        return model;
    }

    /** Who planned it, if this one saves it. */
    Set<String> planners(String staff) {
        Set<String> planners = new HashSet<>(Set.of(staff));
        if (editing != null) {
            planners.addAll(editing.card().mission().oversight().planners());
        }
        return planners;
    }

    /** The places of its stops, as far as they are filled in. */
    List<Destination> places() {
        return rows("stops", 0, PlanInput.MOST_STOPS).stream()
                .map(row -> "stops[" + row + "].")
                .map(stop -> new Destination(form.value(stop + "country"), form.value(stop + "city")))
                .filter(place -> !place.country().isEmpty())
                .toList();
    }

    /** More rows than may be are a fault, and drawing them would make the page as long as somebody likes. */
    private List<Integer> rows(String list, int more, int most) {
        return form.rows(list, more).stream().limit(most).toList();
    }
}
