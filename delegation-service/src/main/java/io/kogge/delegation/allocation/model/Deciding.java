// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import io.kogge.delegation.allocation.model.AllocationEvent.Accepted;
import io.kogge.delegation.allocation.model.AllocationEvent.Attended;
import io.kogge.delegation.allocation.model.AllocationEvent.Declined;
import io.kogge.delegation.allocation.model.AllocationEvent.Described;
import io.kogge.delegation.allocation.model.AllocationEvent.Left;
import io.kogge.delegation.allocation.model.AllocationEvent.NoShow;
import io.kogge.delegation.allocation.model.AllocationEvent.Queued;
import io.kogge.delegation.allocation.model.AllocationEvent.Waitlisted;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One command at work on an allocation; used once. */
final class Deciding {
    /** More decisions than this are left for another command, as each lies in the document until the broker has it. */
    static final int MOST_AT_ONCE = 500;

    /** What one person does lets one other be decided upon; more is what another command left. */
    private static final int FEW = 2;

    private final Allocation before;
    private final @Nullable Terms terms;
    private final Instant now;
    private final List<AllocationEvent> events = new ArrayList<>();
    private Line line;

    Deciding(Allocation before, @Nullable Terms terms, Instant now) {
        this.before = before;
        this.terms = terms;
        this.now = now;
        this.line = before.line();
    }

    Deciding noted(AllocationEvent event) {
        events.add(event);
        return this;
    }

    /** Somebody joins the line, and is decided upon if possible. */
    Decision<Allocation, AllocationEvent> arrive(String registrationId, OrganisationKind kind) {
        line = line.with(Entry.first(registrationId, line.nextOrder(), kind, PlaceDecision.UNDECIDED));
        boolean more = decide(FEW);
        line.find(registrationId)
                .filter(entry -> entry.is(PlaceDecision.UNDECIDED))
                .ifPresent(entry -> noted(new Queued(registrationId)));
        return done(more);
    }

    Deciding leave(String registrationId, OrganisationKind kind) {
        line = line.with(line.find(registrationId)
                .map(entry -> entry.with(PlaceDecision.WITHDRAWN))
                .orElseGet(() -> Entry.first(registrationId, line.nextOrder(), kind, PlaceDecision.WITHDRAWN)));
        return noted(new Left(registrationId));
    }

    Deciding describe(Entry entry, OrganisationKind kind) {
        line = line.with(entry.of(kind));
        return noted(new Described(entry.registrationId()));
    }

    Deciding decline(Entry entry, DeclineReason reason) {
        line = line.with(entry.declined(reason));
        return noted(new Declined(entry.registrationId(), reason, now));
    }

    Deciding reinstate(Entry entry) {
        if (terms == null) {
            line = line.with(entry.with(PlaceDecision.UNDECIDED));
            return noted(new Queued(entry.registrationId()));
        }
        return free(terms) && PlacePolicy.of(terms).takes().test(line, entry)
                ? accept(entry, AcceptedHow.STAFF)
                : putOnWaitingList(entry);
    }

    Deciding accept(Entry entry, AcceptedHow how) {
        line = line.with(entry.with(PlaceDecision.ACCEPTED));
        return noted(new Accepted(entry.registrationId(), how, now));
    }

    /** Nothing is settled by it: the place stays taken. */
    Decision<Allocation, AllocationEvent> noShow(Entry entry) {
        line = line.with(entry.with(PlaceDecision.NO_SHOW));
        return noted(new NoShow(entry.registrationId(), now)).done(before.unsettled());
    }

    Decision<Allocation, AllocationEvent> attended(Entry entry) {
        line = line.with(entry.with(PlaceDecision.ACCEPTED));
        return noted(new Attended(entry.registrationId(), now)).done(before.unsettled());
    }

    private Deciding putOnWaitingList(Entry entry) {
        line = line.with(entry.with(PlaceDecision.WAITLISTED));
        return noted(new Waitlisted(entry.registrationId(), now));
    }

    /** Goes on to who can be decided upon because of what one person did. */
    Decision<Allocation, AllocationEvent> settle() {
        return done(decide(FEW));
    }

    /** Gives free places to all who wait, and decides on all who just arrived. */
    Decision<Allocation, AllocationEvent> settleAll() {
        return done(decide(MOST_AT_ONCE));
    }

    private Decision<Allocation, AllocationEvent> done(boolean more) {
        if (before.unsettled() && !more) {
            noted(new AllocationEvent.Settled());
        }
        return new Decision<>(new Allocation(before.missionId(), terms, line, more), events);
    }

    /** Whether there may be more to decide. */
    private boolean decide(int most) {
        if (terms == null || !terms.phase().decides()) {
            return false;
        }
        int decided = 0;
        while (decided < most && decideNext(terms)) {
            decided++;
        }
        return decided == most;
    }

    /** False where there is nobody left to decide upon. */
    private boolean decideNext(Terms known) {
        Optional<Entry> arrived = line.first(PlaceDecision.UNDECIDED);
        Optional<Entry> promoted = promoted(known)
                .filter(waiting -> arrived.map(Entry::order).orElse(Integer.MAX_VALUE) > waiting.order());
        if (promoted.isPresent()) {
            accept(promoted.get(), AcceptedHow.PROMOTED);
        } else if (arrived.isPresent()) {
            decideOn(arrived.get(), known);
        }
        return promoted.isPresent() || arrived.isPresent();
    }

    private Optional<Entry> promoted(Terms known) {
        return gives(known) && now.isBefore(known.promotionUntil())
                ? PlacePolicy.of(known).next().apply(line)
                : Optional.empty();
    }

    private void decideOn(Entry arrived, Terms known) {
        if (gives(known) && PlacePolicy.of(known).takes().test(line, arrived)) {
            accept(arrived, AcceptedHow.DIRECT);
        } else {
            putOnWaitingList(arrived);
        }
    }

    private boolean gives(Terms known) {
        return known.phase() == Phase.BEFORE_START && free(known);
    }

    private boolean free(Terms known) {
        return line.count(PlaceDecision.ACCEPTED) + line.count(PlaceDecision.NO_SHOW) < known.capacity();
    }
}
