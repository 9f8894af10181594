// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.progress.MissionPlaces;
import io.kogge.mission.progress.PlacesTaken;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads missions together with their places. */
public final class MissionCards {
    private static final int TOGETHER = 200;

    private final MissionSearch search;
    private final MissionPlaces places;

    /** Over both. */
    public MissionCards(MissionSearch search, MissionPlaces places) {
        this.search = search;
        this.places = places;
    }

    /** One mission; a rejection {@code mission-not-found} if there is none. */
    public Mono<MissionCard> get(String id) {
        return search.get(id).flatMap(stored -> cards(List.of(stored))).map(cards -> cards.get(0));
    }

    /** A page of the selected missions, in their order. */
    public Mono<Paged<MissionCard>> list(MissionSelection selection, Paging paging) {
        return search.list(selection, paging.offset(), paging.size())
                .collectList()
                .flatMap(found -> Mono.zip(cards(found), total(found.size(), selection, paging)))
                .map(both -> Paged.of(paging, both.getT1(), both.getT2()));
    }

    /** A first page that is not full has all there are. */
    private Mono<Long> total(int found, MissionSelection selection, Paging paging) {
        return paging.offset() == 0 && found < paging.size() ? Mono.just((long) found) : search.count(selection);
    }

    /** All of the selected missions, in their order, read as they are needed. */
    public Flux<MissionCard> all(MissionSelection selection) {
        return search.all(selection).buffer(TOGETHER).concatMap(this::cards, 1).flatMapIterable(cards -> cards);
    }

    /** The first of the selected missions, at most so many. */
    public Mono<List<MissionCard>> first(int most, MissionSelection selection) {
        return search.list(selection, 0, most).collectList().flatMap(this::cards);
    }

    private Mono<List<MissionCard>> cards(List<Stored<Mission>> missions) {
        return places.of(missions.stream().map(Stored::id).toList())
                .map(found ->
                        missions.stream().map(stored -> card(stored, found)).toList());
    }

    private static MissionCard card(Stored<Mission> stored, Map<String, PlacesTaken> places) {
        return MissionCard.of(stored, places.getOrDefault(stored.id(), PlacesTaken.NONE));
    }
}
