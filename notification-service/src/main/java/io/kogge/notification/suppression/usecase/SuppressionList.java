// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.staff.usecase.StaffNames;
import io.kogge.notification.suppression.model.Holder;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** The list of addresses that get no mail, as staff see it and take from it. */
public final class SuppressionList {
    private final Suppressions suppressions;
    private final Aggregates<Suppression, SuppressionEvent> aggregates;
    private final Audiences audiences;
    private final StaffNames staff;
    private final AddressDigest digest;
    private final Clock clock;

    /** The clock is the domain's. */
    public SuppressionList(
            Suppressions suppressions,
            Aggregates<Suppression, SuppressionEvent> aggregates,
            Audiences audiences,
            StaffNames staff,
            AddressDigest digest,
            Clock clock) {
        this.suppressions = suppressions;
        this.aggregates = aggregates;
        this.audiences = audiences;
        this.staff = staff;
        this.digest = digest;
        this.clock = clock;
    }

    /**
     * An address on the list.
     *
     * @param name of whose it is; empty where nobody is known
     * @param releasedBy name of who released it; empty where nobody did, or has no account any more
     */
    public record Listed(Stored<Suppression> stored, String name, String releasedBy) {}

    /** A page of all that are or were on it, the latest first. */
    public Mono<Paged<Listed>> page(Paging paging) {
        return suppressions
                .listed(paging)
                .flatMap(page -> named(page.items()).map(named -> Paged.of(paging, named, page.total())));
    }

    /** What stands there of this address; empty where it never was on the list. */
    public Mono<Listed> find(String address) {
        return suppressions
                .at(digest.of(address))
                .filter(found -> found.state().cause() != null)
                .flatMap(found -> named(List.of(found)))
                .map(named -> named.get(0));
    }

    /**
     * Lets mail go to an address again, at the version that was read; a rejection {@code suppression-not-found}, or a
     * conflict {@code suppression-released}.
     */
    public Mono<Listed> release(String id, long version, Actor actor) {
        return aggregates
                .change(id, version, Command.by(actor), known -> known.release(actor, clock.instant()))
                .flatMap(released -> named(List.of(released)))
                .map(named -> named.get(0));
    }

    private Mono<List<Listed>> named(List<Stored<Suppression>> found) {
        Set<String> people = found.stream()
                .map(each -> each.state().holder())
                .filter(Objects::nonNull)
                .map(Holder::personId)
                .collect(Collectors.toSet());
        Set<String> releasing = found.stream()
                .map(each -> each.state().release())
                .filter(Objects::nonNull)
                .map(release -> release.by().id())
                .collect(Collectors.toSet());
        return Mono.zip(
                audiences.contacts(people).collectMap(Contact::personId, Contact::name),
                staff.of(releasing),
                (names, authors) ->
                        found.stream().map(each -> listed(each, names, authors)).toList());
    }

    private static Listed listed(Stored<Suppression> stored, Map<String, String> people, Map<String, String> staff) {
        Holder holder = stored.state().holder();
        Suppression.Release release = stored.state().release();
        return new Listed(
                stored,
                holder == null ? "" : people.getOrDefault(holder.personId(), ""),
                release == null ? "" : staff.getOrDefault(release.by().id(), ""));
    }
}
