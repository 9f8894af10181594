// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import io.kogge.kernel.page.Paged;
import io.kogge.mission.news.usecase.News;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.RegistrationWindow;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.waiting.WaitingLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the start page shows.
 *
 * @param greeting {@code today.<greeting>} of the catalogue, by the hour
 * @param waiting what waits for staff, the most urgent first
 * @param coming the first missions ahead and under way
 * @param next the next mission that has not begun; null if there is none
 * @param pastDrafts drafts whose start has passed: they wait for nothing, and can be thrown away or given other dates
 * @param news what is new since yesterday; null while that cannot be told
 * @param openings registrations that open or close within three weeks, the earliest first
 */
public record Today(
        String greeting,
        List<WaitingLine> waiting,
        List<MissionCard> coming,
        @Nullable MissionCard next,
        Paged<MissionCard> pastDrafts,
        @Nullable News news,
        List<Opening> openings) {
    private static final Duration AHEAD = Duration.ofDays(21);
    private static final int MOST_COMING = 10;
    /** As many of a kind are seen at once; the others are a click away. */
    private static final int MOST_OF_A_KIND = 5;

    private static final int NOON = 12;
    private static final int EVENING = 18;

    /**
     * What waits, of one kind.
     *
     * @param first what is seen at once
     * @param more what is folded away
     */
    public record Group(List<WaitingLine> first, List<WaitingLine> more) {
        /** How many there are. */
        public int total() {
            return first.size() + more.size();
        }
    }

    /** What waits by kind, the kind with the most urgent one first. */
    public List<Group> groups() {
        Map<String, List<WaitingLine>> byKind = new LinkedHashMap<>();
        waiting.forEach(line ->
                byKind.computeIfAbsent(line.code(), none -> new ArrayList<>()).add(line));
        return byKind.values().stream()
                .map(lines -> new Group(
                        lines.stream().limit(MOST_OF_A_KIND).toList(),
                        lines.stream().skip(MOST_OF_A_KIND).toList()))
                .toList();
    }

    /** The openings that are seen at once. */
    public List<Opening> openingsFirst() {
        return openings.stream().limit(MOST_OF_A_KIND).toList();
    }

    /** Those that are folded away. */
    public List<Opening> openingsMore() {
        return openings.stream().skip(MOST_OF_A_KIND).toList();
    }

    /** A registration that opens or closes by itself. */
    public record Opening(MissionCard card, boolean opens, Instant at) {}

    /**
     * What it is made of: missions that are public and not over, drafts that lie ahead and those that do not, the earliest
     * first, what waits elsewhere, and what is new; null while that cannot be told.
     */
    record Read(
            List<MissionCard> ahead,
            List<MissionCard> drafts,
            Paged<MissionCard> pastDrafts,
            List<WaitingLine> elsewhere,
            @Nullable News news) {}

    /** Of what was read, for a reader of this language. */
    static Today of(Read read, String language, Instant now, ZoneId office) {
        List<MissionCard> ahead = read.ahead();
        return new Today(
                greeting(LocalTime.ofInstant(now, office)),
                Stream.concat(
                                read.elsewhere().stream(),
                                Stream.concat(ahead.stream(), read.drafts().stream())
                                        .flatMap(card -> AttentionPolicy.of(card, now))
                                        .map(attention -> attention.line(language)))
                        .sorted(WaitingLine.ORDER)
                        .toList(),
                ahead.stream().limit(MOST_COMING).toList(),
                ahead.stream()
                        .filter(card -> card.mission().state() == MissionState.ANNOUNCED)
                        .findFirst()
                        .orElse(null),
                read.pastDrafts(),
                read.news(),
                ahead.stream()
                        .flatMap(Today::openings)
                        .filter(opening ->
                                opening.at().isAfter(now) && opening.at().isBefore(now.plus(AHEAD)))
                        .sorted(Comparator.comparing(Opening::at))
                        .toList());
    }

    private static Stream<Opening> openings(MissionCard card) {
        if (card.mission().state() != MissionState.ANNOUNCED
                || card.mission().registration() == RegistrationWindow.CLOSED) {
            return Stream.empty();
        }
        Opening closing = new Opening(card, false, card.plan().registration().closesAt());
        Opening opening = new Opening(card, true, card.plan().registration().opensAt());
        return card.mission().registration() == RegistrationWindow.OPEN
                ? Stream.of(closing)
                : Stream.of(opening, closing);
    }

    private static String greeting(LocalTime time) {
        if (time.getHour() < NOON) {
            return "morning";
        }
        return time.getHour() < EVENING ? "afternoon" : "evening";
    }
}
