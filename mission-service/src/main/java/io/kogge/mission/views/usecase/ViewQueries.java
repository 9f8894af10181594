// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.views.model.SavedView;
import io.kogge.mission.views.model.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Which saved views a member of staff may open: the own ones, and those of others that are shared. */
public final class ViewQueries {
    private static final long NEVER_STORED = 0;

    private final Shelves shelves;

    /** Over what is stored. */
    public ViewQueries(Shelves shelves) {
        this.shelves = shelves;
    }

    /** Those of this list: the own ones first. */
    public Mono<List<OpenView>> of(String reader, String list) {
        Predicate<SavedView> here = view -> view.list().equals(list);
        return Mono.zip(own(reader), shelves.sharing(list).collectList())
                .map(both -> Stream.concat(
                                opened(both.getT1(), both.getT1().state(), here),
                                both.getT2().stream()
                                        .filter(shelf -> !shelf.state().owner().equals(reader))
                                        .flatMap(shelf ->
                                                opened(shelf, both.getT1().state(), here.and(SavedView::shared)))
                                        .sorted(Comparator.comparing(
                                                open -> open.view().name(), String.CASE_INSENSITIVE_ORDER)))
                        .toList());
    }

    /** One; a rejection {@code view-not-found} if there is none that this reader may open. */
    public Mono<OpenView> get(String reader, String id) {
        return Mono.zip(shelves.holding(id), own(reader))
                .flatMap(both -> Mono.justOrEmpty(both.getT1().state().view(id))
                        .map(view ->
                                OpenView.of(view, both.getT1(), both.getT2().state())))
                .filter(open -> open.own() || open.view().shared())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("view")));
    }

    private Mono<Stored<Shelf>> own(String reader) {
        return shelves.of(reader).defaultIfEmpty(new Stored<>(reader, NEVER_STORED, Shelf.empty(reader)));
    }

    private static Stream<OpenView> opened(Stored<Shelf> holder, Shelf reader, Predicate<SavedView> which) {
        return holder.state().views().stream().filter(which).map(view -> OpenView.of(view, holder, reader));
    }
}
