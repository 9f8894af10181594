// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.edition.model;

import io.kogge.kernel.digest.Sha256;
import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Stop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mission as mails show it, which is public: where the mission changes there is another edition. So thousands of letters can
 * be read again as they were sent, and keep no more of the mission than an id.
 *
 * @param id a digest of all the rest, as far as mails show it
 */
public record Edition(
        String id,
        String missionId,
        Texts titles,
        Texts summaries,
        List<Stop> stops,
        Optional<Instant> movedFrom,
        String cancelReason,
        Direction direction) {
    private static final String BETWEEN = "\u001f";
    private static final int ID_BYTES = 16;

    /** Takes a copy of the stops. */
    public Edition {
        stops = List.copyOf(stops);
    }

    /** As it is now. */
    public static Edition of(Mission mission) {
        return new Edition(
                idOf(mission),
                mission.id(),
                mission.titles(),
                mission.summaries(),
                mission.stops(),
                mission.movedFrom(),
                mission.cancelReason(),
                mission.direction());
    }

    /** The mission with what this shows of it. */
    public Mission shownOf(Mission today) {
        return new Mission(
                today.id(),
                today.state(),
                titles,
                summaries,
                stops,
                today.calendarRevision(),
                movedFrom,
                cancelReason,
                today.kind(),
                direction,
                today.registering());
    }

    private static String idOf(Mission mission) {
        List<String> facts = new ArrayList<>(List.of(mission.id(), mission.cancelReason()));
        facts.add(mission.movedFrom().map(Instant::toString).orElse(""));
        if (!mission.outgoing()) {
            // mails say no other words while nobody told the way than to who travels: nothing changed where that
            // becomes known
            facts.add(mission.direction().name());
        }
        addAll(facts, mission.titles());
        addAll(facts, mission.summaries());
        mission.stops()
                .forEach(stop -> facts.addAll(List.of(
                        stop.city(),
                        stop.country(),
                        stop.from().toString(),
                        stop.to().toString())));
        byte[] digest = Sha256.of(String.join(BETWEEN, facts));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
    }

    private static void addAll(List<String> facts, Texts texts) {
        Map<String, String> all = texts.byLanguage();
        facts.add(String.valueOf(all.size()));
        all.forEach((language, text) -> facts.addAll(List.of(language, text)));
    }
}
