// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All policy lines in the office's order, those that were taken off at the end. One aggregate, so that their order, their
 * number and their names are decided at once.
 */
public record PolicyList(List<KeptLine> lines) {
    /** Most that can be chosen. */
    public static final int MOST = 30;

    /** Most with those that were taken off. */
    public static final int MOST_EVER = 200;

    /** An office that has no policy lines yet. */
    public static final PolicyList EMPTY = new PolicyList(List.of());

    /** Takes a copy. */
    public PolicyList {
        lines = List.copyOf(lines);
    }

    /** The line; empty if there never was one. */
    public Optional<KeptLine> line(String id) {
        return lines.stream().filter(kept -> kept.line().id().equals(id)).findFirst();
    }

    /** The line that is called so in some language. */
    public Optional<KeptLine> called(Texts names) {
        return lines.stream().filter(kept -> kept.line().sharesANameWith(names)).findFirst();
    }

    /** Those that can be chosen, in order. */
    public List<PolicyLine> offered() {
        return lines.stream().filter(KeptLine::offered).map(KeptLine::line).toList();
    }

    /** A line's place among those that can be chosen, from 1; null if it was taken off. */
    public @Nullable Integer place(String id) {
        int at = offered().stream().map(PolicyLine::id).toList().indexOf(id);
        return at < 0 ? null : at + 1;
    }

    /** The line of this wish: the one that is kept, back in the list if it was taken off, or else a new one. */
    public Decision<PolicyList, Void> add(LineWish wish) {
        Optional<KeptLine> kept = wish.id() == null ? called(wish.names()) : line(wish.id());
        if (kept.filter(KeptLine::offered).isPresent()) {
            return repeated(kept.get().line(), wish);
        }
        String id = kept.map(each -> each.line().id()).orElseGet(() -> freeId(wish));
        if (offered().size() >= MOST || (kept.isEmpty() && lines.size() >= MOST_EVER)) {
            throw new Rejection.Conflict("too-many-policy-lines");
        }
        return Decision.of(with(id, wish.names(), wish.place()));
    }

    /** Calls a line otherwise, and puts it at another place. */
    public Decision<PolicyList, Void> change(String id, Texts names, @Nullable Integer place) {
        boolean offered = found(id).offered();
        PolicyList changed = offered
                ? with(id, names, place == null ? place(id) : place)
                : new PolicyList(lines.stream()
                        .map(kept -> kept.line().id().equals(id) ? new KeptLine(named(id, names), false) : kept)
                        .toList());
        return changed.equals(this) ? Decision.unchanged(this) : Decision.of(changed);
    }

    /** Takes a line off the list. */
    public Decision<PolicyList, Void> remove(String id) {
        KeptLine gone = found(id);
        List<KeptLine> left = new ArrayList<>(without(id));
        left.add(new KeptLine(gone.line(), false));
        return gone.offered() ? Decision.of(new PolicyList(left)) : Decision.unchanged(this);
    }

    private PolicyList with(String id, Texts names, @Nullable Integer place) {
        KeptLine line = new KeptLine(named(id, names), true);
        List<KeptLine> others = without(id);
        List<KeptLine> ordered =
                new ArrayList<>(others.stream().filter(KeptLine::offered).toList());
        int end = ordered.size();
        ordered.add(place == null ? end : Math.min(place - 1, end), line);
        return new PolicyList(Stream.concat(ordered.stream(), others.stream().filter(Predicate.not(KeptLine::offered)))
                .toList());
    }

    /** The line under these names, which no other line has. */
    private PolicyLine named(String id, Texts names) {
        if (without(id).stream().anyMatch(kept -> kept.line().sharesANameWith(names))) {
            throw new Rejection.Conflict("policy-line-exists");
        }
        return new PolicyLine(id, names);
    }

    private Decision<PolicyList, Void> repeated(PolicyLine kept, LineWish wish) {
        if (wish.id() != null && !kept.names().equals(wish.names())) {
            throw new Rejection.Conflict("policy-line-exists");
        }
        return Decision.unchanged(this);
    }

    private List<KeptLine> without(String id) {
        return lines.stream().filter(kept -> !kept.line().id().equals(id)).toList();
    }

    private KeptLine found(String id) {
        return line(id).orElseThrow(() -> new Rejection.NotFound("policy-line"));
    }

    private String freeId(LineWish wish) {
        if (wish.id() != null) {
            return wish.id();
        }
        String made = wish.idOfItsName();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? made : made + "-" + number)
                .filter(id -> line(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
