// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.usecase;

import io.kogge.mission.planning.usecase.MissionCard;
import java.time.Instant;
import java.util.List;

/**
 * What is new.
 *
 * @param since since when: since yesterday began at the office, as near to that as it was marked
 * @param arrivals missions ahead for which people registered
 * @param answers how many delegates said what came of a mission
 * @param bounces how many mails to delegates bounced
 */
public record News(Instant since, List<Arrivals> arrivals, long answers, long bounces) {
    /** As many are seen at once; the others are a click away. */
    private static final int SEEN = 5;

    /** Takes a copy. */
    public News {
        arrivals = List.copyOf(arrivals);
    }

    /** How many registered for a mission. */
    public record Arrivals(MissionCard card, int count) {}

    /** The missions that are seen at once. */
    public List<Arrivals> first() {
        return arrivals.stream().limit(SEEN).toList();
    }

    /** Those that are folded away. */
    public List<Arrivals> more() {
        return arrivals.stream().skip(SEEN).toList();
    }

    /** Whether nothing is new. */
    public boolean none() {
        return arrivals.isEmpty() && answers == 0 && bounces == 0;
    }
}
