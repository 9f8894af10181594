// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The views that one member of staff saved.
 *
 * @param owner pseudonymous
 * @param views in the order in which they were saved
 * @param usual the view that each list opens with for the owner, own or shared by somebody, by the list's path
 */
public record Shelf(String owner, List<SavedView> views, Map<String, String> usual) {
    /** Most views that one keeps. */
    public static final int MOST = 100;

    /** Takes copies. */
    public Shelf {
        views = List.copyOf(views);
        usual = Map.copyOf(usual);
    }

    /** Of somebody who saved nothing yet. */
    public static Shelf empty(String owner) {
        return new Shelf(owner, List.of(), Map.of());
    }

    /** The view of this id, if it is here. */
    public Optional<SavedView> view(String id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** Whether its list opens with this view. */
    public boolean opensWith(SavedView view) {
        return view.id().equals(usual.get(view.list()));
    }

    /** Saves a view; one that is here already is changed. A conflict if the list has another of this name. */
    public Decision<Shelf, Void> save(SavedView view, boolean first) {
        if (views.stream().anyMatch(view::clashesWith)) {
            throw new Rejection.Conflict("view-exists");
        }
        List<SavedView> all = new ArrayList<>(views);
        if (view(view.id()).isPresent()) {
            all.replaceAll(one -> one.id().equals(view.id()) ? view : one);
        } else if (all.size() < MOST) {
            all.add(view);
        } else {
            throw new Rejection.Conflict("too-many-views");
        }
        return Decision.of(new Shelf(owner, all, usual(view, first)));
    }

    /** Throws a view away. */
    public Decision<Shelf, Void> remove(String id) {
        SavedView gone = view(id).orElseThrow(() -> new Rejection.NotFound("view"));
        List<SavedView> rest = views.stream().filter(view -> !view.equals(gone)).toList();
        return Decision.of(new Shelf(owner, rest, usual(gone, false)));
    }

    /** Opens a view's list with it, or no longer. */
    public Decision<Shelf, Void> open(SavedView view, boolean first) {
        return first == opensWith(view)
                ? Decision.unchanged(this)
                : Decision.of(new Shelf(owner, views, usual(view, first)));
    }

    private Map<String, String> usual(SavedView view, boolean first) {
        Map<String, String> next = new HashMap<>(usual);
        if (first) {
            next.put(view.list(), view.id());
        } else {
            next.remove(view.list(), view.id());
        }
        return next;
    }
}
