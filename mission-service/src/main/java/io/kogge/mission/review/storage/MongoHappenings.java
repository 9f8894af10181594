// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.ViewSums;
import io.kogge.event.consumer.Views;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Months;
import io.kogge.mission.review.model.Numbers;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.view.CountedView;
import io.kogge.mission.review.view.TallyView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the view: numbers from the sums of whole months, and from documents only where a period cuts a month. */
public final class MongoHappenings implements Happenings {
    private static final Bson EARLIEST_FIRST = ascending("firstDay", "_id");

    private final ViewReader<CountedView> happenings;
    private final ViewSums<CountedView, TallyView> tallies;

    /** Over the service's views. */
    public MongoHappenings(Views views) {
        happenings = views.reader(CountedView.VIEW);
        tallies = views.sums(CountedView.VIEW, TallyView.class, TallyView.collector());
    }

    /** Brings the sums up to date. */
    public Mono<Void> refresh(BooleanSupplier stopping) {
        return tallies.refresh(stopping);
    }

    @Override
    public Mono<Numbers> numbers(Period period, LocalDate today) {
        return Mono.fromSupplier(() -> new Numbers(period, today))
                .flatMap(numbers -> tallies.keys().flatMap(keys -> collect(numbers, keys)));
    }

    private Mono<Numbers> collect(Numbers numbers, Set<String> keys) {
        List<Months> near = keys.stream()
                .map(Months::parse)
                .filter(months -> numbers.period().place(months.firstDay(), months.lastDay()) != Period.Place.OUTSIDE)
                .toList();
        var single = near.stream()
                .collect(Collectors.partitioningBy(
                        numbers::needsSingle, Collectors.mapping(Months::toString, Collectors.toList())));
        return tallies.read(single.getOrDefault(false, List.of()))
                .doOnNext(sums -> sums.forEach((months, sum) -> numbers.add(Months.parse(months), sum.tally())))
                .thenMany(
                        single.getOrDefault(true, List.of()).isEmpty()
                                ? Flux.empty()
                                : happenings.find(in("months", single.getOrDefault(true, List.of()))))
                .doOnNext(numbers::add)
                .then(Mono.just(numbers));
    }

    @Override
    public Flux<Happening> list(Selection selection, int offset, int limit) {
        return happenings
                .select(documents -> documents
                        .find(SelectionFilter.of(selection))
                        .sort(EARLIEST_FIRST)
                        .skip(offset)
                        .limit(limit))
                .map(HappeningReader::read);
    }

    @Override
    public Flux<Happening> all(Selection selection) {
        return happenings
                .select(documents ->
                        documents.find(SelectionFilter.of(selection)).sort(EARLIEST_FIRST))
                .map(HappeningReader::read);
    }

    @Override
    public Mono<Long> count(Selection selection) {
        return happenings
                .query(documents -> documents.countDocuments(SelectionFilter.of(selection)))
                .next();
    }

    @Override
    public Mono<Set<String>> removed(Collection<String> ids) {
        return ids.isEmpty()
                ? Mono.just(Set.of())
                : happenings
                        .find(and(in("_id", ids), eq("source", CountedView.REMOVED)))
                        .map(CountedView::id)
                        .collect(HashSet::new, Set::add);
    }
}
