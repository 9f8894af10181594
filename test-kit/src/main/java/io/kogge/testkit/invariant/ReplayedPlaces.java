// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationNoShow;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mission's registrations and decisions, replayed in the order of the log: nobody is accepted while the places are
 * full, nobody is lost, nobody accepted twice, a promotion takes the first who waits, and the counts that were published
 * last are those of the decisions.
 */
final class ReplayedPlaces {
    private enum Decision {
        ACCEPTED,
        WAITING,
        DECLINED,
        NO_SHOW
    }

    /** How many there are on each decision. */
    private record Counts(long accepted, long waiting, long undecided, long noShows) {}

    private final String mission;
    private final int capacity;
    private final Map<String, @Nullable Decision> decisions = new LinkedHashMap<>();
    private final List<String> arrivals = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final List<String> violations = new ArrayList<>();
    private Counts counted = new Counts(0, 0, 0, 0);

    ReplayedPlaces(String mission, int capacity) {
        this.mission = mission;
        this.capacity = capacity;
    }

    void see(LoggedEvent event) {
        if (event.payload() instanceof RegistrationSubmitted submitted) {
            arrivals.add(submitted.getRegistration().getRegistrationId());
        } else if (event.payload() instanceof RegistrationWithdrawn gone) {
            withdrawn.add(gone.getRegistration().getRegistrationId());
        } else if (event.payload() instanceof RegistrationAccepted accepted) {
            accept(accepted.getRegistrationId(), accepted.getHow());
        } else if (event.payload() instanceof RegistrationWaitlisted waiting) {
            decisions.put(waiting.getRegistrationId(), Decision.WAITING);
        } else if (event.payload() instanceof RegistrationDeclined declined) {
            decisions.put(declined.getRegistrationId(), Decision.DECLINED);
        } else if (event.payload() instanceof RegistrationNoShow missed) {
            change(missed.getRegistrationId(), Decision.ACCEPTED, Decision.NO_SHOW);
        } else if (event.payload() instanceof RegistrationAttended attended) {
            change(attended.getRegistrationId(), Decision.NO_SHOW, Decision.ACCEPTED);
        } else if (event.payload() instanceof PlacesCounted places) {
            counted = new Counts(places.getAccepted(), places.getWaiting(), places.getUndecided(), places.getNoShows());
        }
    }

    private void change(String registration, Decision from, Decision to) {
        if (decisions.put(registration, to) != from) {
            violation(registration + " is " + to + " without being " + from);
        }
    }

    private void accept(String registration, AcceptedHow how) {
        if (how == AcceptedHow.PROMOTED) {
            arrivals.stream()
                    .takeWhile(earlier -> !earlier.equals(registration))
                    .filter(earlier -> decisions.get(earlier) == Decision.WAITING && !withdrawn.contains(earlier))
                    .forEach(earlier ->
                            violation("promoted " + registration + " although " + earlier + " waits longer"));
        }
        if (decisions.put(registration, Decision.ACCEPTED) == Decision.ACCEPTED) {
            violation("accepted " + registration + " twice");
        }
        long taken = decided(Decision.ACCEPTED) + decided(Decision.NO_SHOW);
        if (taken > capacity) {
            violation("overbooked: " + taken + " accepted for " + capacity + " places");
        }
    }

    List<String> violations(boolean cancelled) {
        if (!cancelled) {
            arrivals.stream()
                    .distinct()
                    .filter(registration -> !withdrawn.contains(registration) && decisions.get(registration) == null)
                    .forEach(registration -> violation("lost: no decision on " + registration));
        }
        if (!counted.equals(counts())) {
            violation("counts " + counted + " where there are " + counts());
        }
        return violations;
    }

    private Counts counts() {
        long undecided = arrivals.stream()
                .distinct()
                .filter(registration -> !withdrawn.contains(registration) && decisions.get(registration) == null)
                .count();
        return new Counts(decided(Decision.ACCEPTED), decided(Decision.WAITING), undecided, decided(Decision.NO_SHOW));
    }

    private long decided(Decision decision) {
        return decisions.entrySet().stream()
                .filter(each -> each.getValue() == decision && !withdrawn.contains(each.getKey()))
                .count();
    }

    private void violation(String what) {
        violations.add("Mission " + mission + " " + what);
    }
}
