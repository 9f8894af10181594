// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.Theme;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Sample plans: the hydrogen mission to Hamburg in March 2027. */
public final class Plans {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Instant BEFORE_OPENING = Instant.parse("2026-12-01T08:00:00Z");
    public static final Instant OPENS = Instant.parse("2027-01-11T08:00:00Z");
    public static final Instant WHILE_OPEN = Instant.parse("2027-02-01T08:00:00Z");
    public static final Instant CLOSES = Instant.parse("2027-03-15T16:00:00Z");
    public static final Instant AFTER_CLOSING = Instant.parse("2027-03-16T08:00:00Z");
    public static final Instant FIRST_MIDNIGHT = Instant.parse("2027-03-24T23:00:00Z");
    public static final Instant STARTS = Instant.parse("2027-03-25T10:00:00Z");
    public static final Instant ENDS = Instant.parse("2027-03-27T13:00:00Z");

    public static final Theme HYDROGEN =
            new Theme("4b1c3d52-8a10-4f6e-9c75-1d2e3f405162", new Texts(Map.of("nl", "Waterstof", "en", "Hydrogen")));
    public static final MissionProfile PROFILE = new MissionProfile(
            Direction.OUTGOING,
            MissionKind.TRADE_MISSION,
            MissionFormat.ON_SITE,
            List.of(
                    MissionPartner.of(MissionPartner.Kind.CITY, "Hamburg", "DE", false)
                            .linked("p-hamburg"),
                    MissionPartner.of(MissionPartner.Kind.ORGANISATION, "Hydrogen Cluster North", null, true)),
            List.of(HYDROGEN),
            "welcome");

    private Plans() {}

    public static Stop bremen() {
        return stop("Bremen", "2027-03-25T11:00", "2027-03-25T16:00");
    }

    public static Stop hamburg() {
        return stop("Hamburg", "2027-03-25T18:30", "2027-03-27T14:00");
    }

    public static Stop stop(String city, String from, String to) {
        return new Stop(city, "DE", BERLIN, LocalDateTime.parse(from), LocalDateTime.parse(to));
    }

    public static MissionPlan hamburgMission() {
        return with(List.of(bremen(), hamburg()), 2, new RegistrationPeriod(OPENS, CLOSES));
    }

    public static MissionPlan promotingUntil(Instant moment, MissionPlan plan) {
        return new MissionPlan(
                plan.profile(),
                plan.titles(),
                plan.summaries(),
                plan.stops(),
                plan.capacity(),
                plan.registration(),
                moment,
                plan.asksPassportName());
    }

    /** The same plan, which asks delegates for their names as in the passport. */
    public static MissionPlan askingPassportName(MissionPlan plan) {
        return new MissionPlan(
                plan.profile(),
                plan.titles(),
                plan.summaries(),
                plan.stops(),
                plan.capacity(),
                plan.registration(),
                plan.promotionUntil(),
                true);
    }

    public static MissionPlan with(List<Stop> stops, int capacity, RegistrationPeriod registration) {
        return new MissionPlan(
                PROFILE,
                new Texts(Map.of("nl", "Waterstofmissie naar Hamburg", "en", "Hydrogen mission to Hamburg")),
                new Texts(Map.of("en", "Meet the port.")),
                stops,
                capacity,
                registration,
                stops.isEmpty() ? Instant.EPOCH : MissionPlan.usualPromotionUntil(stops.get(0)),
                false);
    }
}
