// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.card;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionProfile;
import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.kernel.text.StateWord;
import io.kogge.kernel.text.Texts.Text;
import io.kogge.web.input.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * A mission as pages show it to one reader.
 *
 * @param mission the mission
 * @param title in the reader's language, or else another
 * @param summary likewise; null if there is none
 * @param themes what it is about, likewise
 * @param places the balance of its places
 * @param window whether one can register now
 * @param progress how far it is
 */
public record MissionCard(
        Mission mission,
        Text title,
        @Nullable Text summary,
        List<Text> themes,
        Places places,
        RegistrationWindow window,
        MissionProgress progress) {

    /** For this request's reader, at this moment. */
    public static MissionCard of(ServerRequest request, Mission mission, Places places, Instant now) {
        String language = Reader.language(request);
        return new MissionCard(
                mission,
                mission.titles().in(language).orElse(new Text(language, "")),
                mission.summaries().in(language).orElse(null),
                mission.profile().themes().stream()
                        .map(theme -> theme.names().in(language))
                        .flatMap(Optional::stream)
                        .toList(),
                places,
                mission.registrationAt(now),
                mission.progressAt(now));
    }

    /** What sort of mission it is, as keys of the catalogue; without what this build has no word for. */
    public List<String> words() {
        MissionProfile profile = mission.profile();
        return Stream.of(
                        "kind." + Choice.code(profile.kind()),
                        "direction." + Choice.code(profile.direction()),
                        "format." + Choice.code(profile.format()))
                .filter(key -> !key.endsWith(".unknown"))
                .toList();
    }

    /** The cities of the route, such as "Bremen – Hamburg". */
    public String cities() {
        return mission.stops().stream().map(Stop::city).distinct().collect(Collectors.joining(" – "));
    }

    /** The word and look that its state has on every page of staff. */
    public StateWord state() {
        return switch (mission.state()) {
            case STARTED -> StateWord.UNDERWAY;
            case COMPLETED -> StateWord.COMPLETED;
            case CANCELLED -> StateWord.CANCELLED;
            case ANNOUNCED ->
                switch (window) {
                    case NOT_YET_OPEN -> StateWord.ANNOUNCED;
                    case OPEN -> StateWord.REGISTRATION_OPEN;
                    case CLOSED -> StateWord.REGISTRATION_CLOSED;
                };
        };
    }

    /** The countries of the route, by code. */
    public List<String> countries() {
        return mission.stops().stream().map(Stop::country).distinct().toList();
    }

    /** Whether it has not begun, so that it may still change who takes part. */
    public boolean ahead() {
        return progress == MissionProgress.AHEAD;
    }

    /** Whether it has begun or is over, so that it is known who came. */
    public boolean begun() {
        return progress == MissionProgress.UNDERWAY || progress == MissionProgress.OVER;
    }

    /** Whether one can register now. */
    public boolean open() {
        return window == RegistrationWindow.OPEN;
    }

    /** Whether who registers now comes on the waiting list. */
    public boolean full() {
        return open() && places.free() <= 0;
    }

    /** What whoever wants to come along is told: {@code open}, {@code full}, {@code opens} or {@code closed}. */
    public String call() {
        return switch (window) {
            case OPEN -> full() ? "full" : "open";
            case NOT_YET_OPEN -> "opens";
            case CLOSED -> "closed";
        };
    }
}
