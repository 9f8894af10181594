// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.registration.model.Registration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody in line for a mission's places at one moment, found without going along the line: a board asks for all of them. */
final class Line {
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();

    private final Instant now;

    Line(Allocation allocation, Instant now) {
        this.now = now;
        for (Entry entry : allocation.entries()) {
            entries.put(entry.registrationId(), entry);
            if (entry.decision() == PlaceDecision.WAITLISTED) {
                waiting.put(entry.registrationId(), waiting.size() + 1);
            }
        }
    }

    /** Where somebody stands. */
    Standing of(Registration registration) {
        if (registration.lapsed(now)) {
            return Standing.plain(StandingState.EXPIRED);
        }
        return switch (registration.state()) {
            case STARTED -> Standing.plain(StandingState.STARTED);
            case WITHDRAWN -> Standing.plain(StandingState.WITHDRAWN);
            case EXPIRED -> Standing.plain(StandingState.EXPIRED);
            case SUBMITTED -> decided(entries.get(registration.id()));
            case REPLACED -> Standing.plain(StandingState.REPLACED);
        };
    }

    private Standing decided(@Nullable Entry entry) {
        if (entry == null) {
            return Standing.plain(StandingState.SUBMITTED);
        }
        return switch (entry.decision()) {
            case UNDECIDED -> Standing.plain(StandingState.SUBMITTED);
            case ACCEPTED -> Standing.plain(StandingState.ACCEPTED);
            case WAITLISTED ->
                new Standing(StandingState.WAITLISTED, waiting.getOrDefault(entry.registrationId(), 0), null);
            case DECLINED -> new Standing(StandingState.DECLINED, 0, entry.reason());
            case WITHDRAWN -> Standing.plain(StandingState.WITHDRAWN);
        };
    }
}
