// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.StateWord;
import io.kogge.kernel.text.Texts.Text;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.Stop;
import io.kogge.mission.progress.PlacesTaken;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mission as pages show it.
 *
 * @param mission the mission
 * @param version as it was read
 * @param places how far they are taken
 */
public record MissionCard(Mission mission, long version, PlacesTaken places) {
    private static final int WHOLE = 100;

    /** Of what was read. */
    public static MissionCard of(Stored<Mission> stored, PlacesTaken places) {
        return new MissionCard(stored.state(), stored.version(), places);
    }

    /** Its id. */
    public String id() {
        return mission.id();
    }

    /** Its page. */
    public String path() {
        return "/missions/" + mission.id();
    }

    /** What is planned. */
    public MissionPlan plan() {
        return mission.plan();
    }

    /** Its title for a reader of this language. */
    public String title(String language) {
        return plan().titles().in(language).map(Text::text).orElse(mission.id());
    }

    /** Its summary for a reader of this language; empty if there is none. */
    public String summary(String language) {
        return plan().summaries().in(language).map(Text::text).orElse("");
    }

    /** What it is about, for a reader of this language. */
    public List<Text> themes(String language) {
        return plan().profile().themes().stream()
                .map(theme -> theme.names().in(language))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Its first day, by the clocks there. */
    public LocalDate firstDay() {
        return plan().firstStop().from().toLocalDate();
    }

    /** Its last day, by the clocks there. */
    public LocalDate lastDay() {
        return plan().lastStop().to().toLocalDate();
    }

    /** The cities of its route. */
    public String cities() {
        return plan().stops().stream().map(Stop::city).distinct().collect(Collectors.joining(", "));
    }

    /** The zones of its route, as far as they differ. */
    public Set<ZoneId> zones() {
        return plan().stops().stream().map(Stop::zone).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where it is in its life, in a word. */
    public StateWord stage() {
        return switch (mission.state()) {
            case DRAFT -> StateWord.DRAFT;
            case STARTED -> StateWord.UNDERWAY;
            case COMPLETED -> StateWord.COMPLETED;
            case CANCELLED -> StateWord.CANCELLED;
            case ANNOUNCED ->
                switch (mission.registration()) {
                    case NOT_YET_OPEN -> StateWord.ANNOUNCED;
                    case OPEN -> StateWord.REGISTRATION_OPEN;
                    case CLOSED -> StateWord.REGISTRATION_CLOSED;
                };
        };
    }

    /** How the opening of registration is worded: {@code mission.registration.<opening>}. */
    public String opening() {
        return switch (mission.registration()) {
            case NOT_YET_OPEN -> "opens";
            case OPEN -> "opened";
            case CLOSED -> "from";
        };
    }

    /** Places left. */
    public int free() {
        return places.free(plan().capacity());
    }

    /** How many more have a place than there are, since there are fewer; only while that can matter. */
    public int excess() {
        return ahead() ? Math.max(0, places.taken() - plan().capacity()) : 0;
    }

    /** Whether it was announced and has not begun, so that places may still be given. */
    public boolean ahead() {
        return mission.state() == MissionState.ANNOUNCED;
    }

    /** How much of the places is taken, in percent. */
    public int takenPercent() {
        return Math.min(WHOLE, WHOLE * places.taken() / plan().capacity());
    }

    /** Whether it can be thrown away: nobody outside the office knows of it. */
    public boolean removable() {
        return mission.state() == MissionState.DRAFT;
    }

    /** Whether others know of it, so that it has a public page, registrations and mail. */
    public boolean published() {
        return mission.state() != MissionState.DRAFT;
    }
}
