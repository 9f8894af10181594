// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import io.kogge.delegation.allocation.model.AllocationEvent.Accepted;
import io.kogge.delegation.allocation.model.AllocationEvent.Declined;
import io.kogge.delegation.allocation.model.AllocationEvent.Left;
import io.kogge.delegation.allocation.model.AllocationEvent.Queued;
import io.kogge.delegation.allocation.model.AllocationEvent.Waitlisted;
import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One command at work on a copy of an allocation; used once. */
final class Deciding {
    private final Allocation before;
    private final @Nullable Terms terms;
    private final Instant now;
    private final List<Entry> entries;
    private final List<AllocationEvent> events = new ArrayList<>();
    private int free;

    Deciding(Allocation before, @Nullable Terms terms, Instant now) {
        this.before = before;
        this.terms = terms;
        this.now = now;
        this.entries = new ArrayList<>(before.entries());
        this.free = (terms == null ? 0 : terms.capacity()) - before.places().accepted();
    }

    Deciding noted(AllocationEvent event) {
        events.add(event);
        return this;
    }

    Deciding queue(Entry entry) {
        entries.add(entry);
        return this;
    }

    Deciding leave(String registrationId, String delegateId) {
        Entry entry = before.find(registrationId).orElse(null);
        if (entry == null) {
            entries.add(new Entry(registrationId, delegateId, PlaceDecision.WITHDRAWN, null));
        } else {
            replace(entry, entry.with(PlaceDecision.WITHDRAWN));
        }
        return noted(new Left(registrationId));
    }

    Deciding decline(Entry entry, DeclineReason reason) {
        replace(entry, entry.declined(reason));
        return noted(new Declined(entry.registrationId(), entry.delegateId(), reason, now));
    }

    Deciding reinstate(Entry entry) {
        if (terms == null) {
            replace(entry, entry.with(PlaceDecision.UNDECIDED));
            return noted(new Queued(entry.registrationId()));
        }
        return free > 0 && !anybodyWaitsBefore(entry) ? accept(entry, AcceptedHow.STAFF) : putOnWaitingList(entry);
    }

    Deciding accept(Entry entry, AcceptedHow how) {
        replace(entry, entry.with(PlaceDecision.ACCEPTED));
        return noted(new Accepted(entry.registrationId(), entry.delegateId(), how, now));
    }

    private Deciding putOnWaitingList(Entry entry) {
        replace(entry, entry.with(PlaceDecision.WAITLISTED));
        return noted(new Waitlisted(entry.registrationId(), entry.delegateId(), now));
    }

    /** Goes through the queue in order: gives free places to those who wait, and decides on who just arrived. */
    Decision<Allocation, AllocationEvent> settle() {
        if (terms != null && terms.phase().decides()) {
            List.copyOf(entries).forEach(this::settle);
        }
        if (events.isEmpty()) {
            // arrived, and nothing can be decided: that is an event too, as it must be stored
            entries.stream()
                    .skip(before.entries().size())
                    .forEach(entry -> events.add(new Queued(entry.registrationId())));
        }
        return new Decision<>(new Allocation(before.missionId(), terms, entries), events);
    }

    private void settle(Entry entry) {
        Terms known = Objects.requireNonNull(terms);
        boolean beforeStart = known.phase() == Phase.BEFORE_START;
        if (entry.is(PlaceDecision.WAITLISTED)) {
            if (free > 0 && beforeStart && now.isBefore(known.promotionUntil())) {
                accept(entry, AcceptedHow.PROMOTED);
            }
        } else if (entry.is(PlaceDecision.UNDECIDED)) {
            if (free > 0 && beforeStart && !anybodyWaitsBefore(entry)) {
                accept(entry, AcceptedHow.DIRECT);
            } else {
                putOnWaitingList(entry);
            }
        }
    }

    private boolean anybodyWaitsBefore(Entry entry) {
        return entries.stream()
                .takeWhile(other -> !other.registrationId().equals(entry.registrationId()))
                .anyMatch(other -> other.is(PlaceDecision.WAITLISTED));
    }

    private void replace(Entry old, Entry next) {
        entries.set(entries.indexOf(old), next);
        free += held(old) - held(next);
    }

    private static int held(Entry entry) {
        return entry.is(PlaceDecision.ACCEPTED) ? 1 : 0;
    }
}
