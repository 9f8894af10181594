// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import io.kogge.kernel.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What staff plan. {@link PlanRules} says whether it makes sense.
 *
 * @param profile what sort of mission it is
 * @param titles in several languages
 * @param summaries likewise; may be in none
 * @param stops the route in travelling order
 * @param capacity places in the delegation
 * @param registration when people can register
 * @param promotionUntil last moment at which a free place goes to the waiting list by itself
 * @param asksPassportName whether delegates are asked for their name as in the passport, as visas and tickets need it
 */
public record MissionPlan(
        MissionProfile profile,
        Texts titles,
        Texts summaries,
        List<Stop> stops,
        int capacity,
        RegistrationPeriod registration,
        Instant promotionUntil,
        boolean asksPassportName) {
    /** Most places that a mission can have. */
    public static final int MAX_CAPACITY = 1000;

    private static final int PROMOTION_DAYS = 3;

    /** Takes a copy of the stops. */
    public MissionPlan {
        stops = List.copyOf(stops);
    }

    /** The last moment for promotion unless staff say otherwise: three days before the start, by the clocks there. */
    public static Instant usualPromotionUntil(Stop first) {
        return first.from().minusDays(PROMOTION_DAYS).atZone(first.zone()).toInstant();
    }

    /** Where it begins. */
    public Stop firstStop() {
        return stops.get(0);
    }

    /** Where it ends. */
    public Stop lastStop() {
        return stops.get(stops.size() - 1);
    }

    /** The start. */
    public Instant startsAt() {
        return firstStop().startsAt();
    }

    /** The end. */
    public Instant endsAt() {
        return lastStop().endsAt();
    }

    /** The beginning of its first day, by the clocks there. */
    public Instant firstMidnight() {
        return firstStop().from().toLocalDate().atStartOfDay(firstStop().zone()).toInstant();
    }

    /** Whether the other plan has the same stops at the same times, whatever they are called. */
    public boolean sameDates(MissionPlan other) {
        return stops.size() == other.stops.size()
                && IntStream.range(0, stops.size()).allMatch(i -> stops.get(i).sameDates(other.stops.get(i)));
    }

    /** Whether a calendar shows the same of both: texts and stops. */
    public boolean sameEntry(MissionPlan other) {
        return titles.equals(other.titles) && summaries.equals(other.summaries) && stops.equals(other.stops);
    }

    /**
     * So many days later. Times of day stay: of stops by the clocks there, of the closing of registration by those of the
     * office, and of the last promotion likewise, unless it is the usual one.
     */
    public MissionPlan moved(int days, ZoneId office) {
        List<Stop> later = stops.stream().map(stop -> stop.moved(days)).toList();
        Instant promotion = promotionUntil.equals(usualPromotionUntil(firstStop()))
                ? usualPromotionUntil(later.get(0))
                : moved(promotionUntil, days, office);
        RegistrationPeriod period = registration.closingAt(moved(registration.closesAt(), days, office));
        return new MissionPlan(profile, titles, summaries, later, capacity, period, promotion, asksPassportName);
    }

    /** The same with another profile. */
    public MissionPlan with(MissionProfile changed) {
        return new MissionPlan(
                changed, titles, summaries, stops, capacity, registration, promotionUntil, asksPassportName);
    }

    /** The same with another period of registration. */
    MissionPlan with(RegistrationPeriod period) {
        return new MissionPlan(profile, titles, summaries, stops, capacity, period, promotionUntil, asksPassportName);
    }

    private static Instant moved(Instant moment, int days, ZoneId zone) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }
}
