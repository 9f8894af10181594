// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides who gets a mission's places: first come, first served, with one waiting list in order of arrival.
 *
 * <p>Nobody is accepted while the places are full; lowering the capacity takes no place away; a free place goes to the
 * first who waits, until the mission's last moment for that; who withdrew stays withdrawn, also when the withdrawal
 * arrives first. A command on what is already so changes nothing.
 *
 * @param missionId the mission
 * @param terms what the mission says about its places; null until it is known here
 * @param line everybody who ever applied
 * @param unsettled whether there was more to decide than one command does, so that another is to settle it
 */
public record Allocation(String missionId, @Nullable Terms terms, Line line, boolean unsettled) {

    /** Of a mission of which nothing is known yet. */
    public static Allocation of(String missionId) {
        return new Allocation(missionId, null, Line.EMPTY, false);
    }

    /** Takes over the mission's terms, unless later ones are known, and decides what can be decided by them. */
    public Decision<Allocation, AllocationEvent> take(Terms next, Instant now) {
        if (terms != null && terms.sequence() >= next.sequence()) {
            return Decision.unchanged(this);
        }
        return new Deciding(this, next, now)
                .noted(new AllocationEvent.TermsTaken(next))
                .settleAll();
    }

    /** Takes note of what happened to a registration; what is known already changes nothing. */
    public Decision<Allocation, AllocationEvent> hear(Notice notice, Instant now) {
        String id = notice.registrationId();
        Optional<Entry> known = line.find(id);
        if (notice instanceof Notice.Submitted submitted && known.isEmpty()) {
            return new Deciding(this, terms, now).arrive(id, submitted.kind());
        }
        // a withdrawal is remembered, also where it comes first
        if (notice instanceof Notice.Withdrawn withdrawn
                && known.filter(entry -> entry.is(PlaceDecision.WITHDRAWN)).isEmpty()) {
            return new Deciding(this, terms, now).leave(id, withdrawn.kind()).settle();
        }
        if (notice instanceof Notice.Corrected corrected
                && known.filter(entry -> entry.kind() != corrected.kind()).isPresent()) {
            return new Deciding(this, terms, now)
                    .describe(known.get(), corrected.kind())
                    .settle();
        }
        return Decision.unchanged(this);
    }

    /**
     * Staff decline somebody; the place, if there was one, goes to the first who waits.
     *
     * @param seen revision of the entry that the decision is meant for; another one changes nothing, unless what is wanted is
     *     so already
     */
    public Decision<Allocation, AllocationEvent> decline(
            String registrationId, long seen, DeclineReason reason, Instant now) {
        Entry entry = decidable(registrationId);
        if (entry.is(PlaceDecision.DECLINED) && entry.reason() == reason) {
            return Decision.unchanged(this);
        }
        requireSeen(entry, seen);
        if (entry.is(PlaceDecision.DECLINED)) {
            throw new Rejection.Conflict("registration-already-declined");
        }
        return new Deciding(this, terms, now).decline(entry, reason).settle();
    }

    /**
     * Staff undo a decline: accepted if a place is free and nobody waits who came earlier, else back on the waiting
     * list at the old place.
     *
     * @param seen as for {@link #decline}
     */
    public Decision<Allocation, AllocationEvent> reinstate(String registrationId, long seen, Instant now) {
        Entry entry = decidable(registrationId);
        requireSeen(entry, seen);
        if (!entry.is(PlaceDecision.DECLINED)) {
            throw new Rejection.Conflict("registration-not-declined");
        }
        return new Deciding(this, terms, now).reinstate(entry).settle();
    }

    /**
     * Staff give a free place to somebody who waits.
     *
     * @param seen as for {@link #decline}
     */
    public Decision<Allocation, AllocationEvent> accept(String registrationId, long seen, Instant now) {
        Entry entry = decidable(registrationId);
        if (entry.is(PlaceDecision.ACCEPTED)) {
            return Decision.unchanged(this);
        }
        requireSeen(entry, seen);
        if (entry.is(PlaceDecision.DECLINED)) {
            throw new Rejection.Conflict("registration-declined");
        }
        if (places().free() == 0) {
            throw new Rejection.Conflict("no-free-place");
        }
        return new Deciding(this, terms, now).accept(entry, AcceptedHow.STAFF).settle();
    }

    /**
     * Staff note that somebody with a place did not come. The place stays taken and nobody moves up: that is over. When the
     * mission has begun the caller knows, by the clock too; a cancelled one nobody can stay away from.
     *
     * @param seen as for {@link #decline}
     */
    public Decision<Allocation, AllocationEvent> noShow(String registrationId, long seen, Instant now) {
        if (terms != null && terms.phase() == Phase.CANCELLED) {
            throw new Rejection.Conflict("mission-cancelled");
        }
        Entry entry = attending(registrationId, seen, PlaceDecision.NO_SHOW);
        return entry.is(PlaceDecision.NO_SHOW)
                ? Decision.unchanged(this)
                : new Deciding(this, terms, now).noShow(entry);
    }

    /**
     * Staff take back that somebody did not come; also once the mission was cancelled under way.
     *
     * @param seen as for {@link #decline}
     */
    public Decision<Allocation, AllocationEvent> attended(String registrationId, long seen, Instant now) {
        Entry entry = attending(registrationId, seen, PlaceDecision.ACCEPTED);
        return entry.is(PlaceDecision.ACCEPTED)
                ? Decision.unchanged(this)
                : new Deciding(this, terms, now).attended(entry);
    }

    /** The entry, if it is of somebody who could come: with a place, used or not. */
    private Entry attending(String registrationId, long seen, PlaceDecision wanted) {
        Entry entry = find(registrationId).orElseThrow(() -> new Rejection.Conflict("registration-not-in-line-yet"));
        if (!entry.is(wanted)) {
            requireSeen(entry, seen);
        }
        if (!entry.is(PlaceDecision.ACCEPTED) && !entry.is(PlaceDecision.NO_SHOW)) {
            throw new Rejection.Conflict("registration-without-place");
        }
        return entry;
    }

    /** Gives free places to who waits and decides on who does not know yet, where a crash left that undone. */
    public Decision<Allocation, AllocationEvent> settle(Instant now) {
        return new Deciding(this, terms, now).settleAll();
    }

    /** What this registration's place is decided to be, if it has arrived. */
    public Optional<Entry> find(String registrationId) {
        return line.find(registrationId);
    }

    /** The balance of the places. */
    public Places places() {
        return new Places(
                terms == null ? 0 : terms.capacity(),
                line.count(PlaceDecision.ACCEPTED),
                line.count(PlaceDecision.WAITLISTED),
                line.count(PlaceDecision.UNDECIDED),
                line.count(PlaceDecision.NO_SHOW));
    }

    private static void refuseAfterTheStart(Phase phase) {
        switch (phase) {
            case BEFORE_START -> {}
            case UNDERWAY -> throw new Rejection.Conflict("mission-begun");
            case OVER -> throw new Rejection.Conflict("mission-over");
            case CANCELLED -> throw new Rejection.Conflict("mission-cancelled");
        }
    }

    private static void requireSeen(Entry entry, long seen) {
        if (entry.revision() != seen) {
            throw new Rejection.Stale();
        }
    }

    /** The entry, if staff may still decide on it. */
    private Entry decidable(String registrationId) {
        if (terms != null) {
            refuseAfterTheStart(terms.phase());
        }
        Entry entry = find(registrationId).orElseThrow(() -> new Rejection.Conflict("registration-not-in-line-yet"));
        if (entry.is(PlaceDecision.WITHDRAWN)) {
            throw new Rejection.Conflict("registration-withdrawn");
        }
        return entry;
    }
}
