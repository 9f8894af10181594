// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.storage;

import io.kogge.mission.views.model.SavedView;
import io.kogge.mission.views.model.Shelf;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A shelf as it is stored. {@code sharedOn}, the lists of which it shares a view, follows from the views. */
public record ShelfDocument(String owner, List<ViewPart> views, List<UsualPart> usual, List<String> sharedOn) {
    /** A view. */
    public record ViewPart(String viewId, String list, String query, String name, boolean shared) {}

    /** What a list opens with. */
    public record UsualPart(String list, String viewId) {}

    static ShelfDocument of(Shelf shelf) {
        return new ShelfDocument(
                shelf.owner(),
                shelf.views().stream()
                        .map(view -> new ViewPart(view.id(), view.list(), view.query(), view.name(), view.shared()))
                        .toList(),
                new TreeMap<>(shelf.usual())
                        .entrySet().stream()
                                .map(each -> new UsualPart(each.getKey(), each.getValue()))
                                .toList(),
                shelf.views().stream()
                        .filter(SavedView::shared)
                        .map(SavedView::list)
                        .distinct()
                        .sorted()
                        .toList());
    }

    Shelf toShelf() {
        Map<String, String> first = usual.stream().collect(Collectors.toMap(UsualPart::list, UsualPart::viewId));
        return new Shelf(
                owner,
                views.stream()
                        .map(view ->
                                new SavedView(view.viewId(), view.list(), view.query(), view.name(), view.shared()))
                        .toList(),
                first);
    }
}
