// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.ViewSums;
import io.kogge.event.consumer.Views;
import io.kogge.mission.outcomes.model.MissionResults;
import io.kogge.mission.outcomes.model.MissionResults.Named;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.model.PeriodResults;
import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.outcomes.view.HeldMissionView;
import io.kogge.mission.outcomes.view.ReportView;
import io.kogge.mission.outcomes.view.ResultsView;
import io.kogge.mission.progress.MissionPlaces;
import io.kogge.mission.progress.PlacesTaken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the views that the projections keep. */
public final class ViewOutcomes implements Outcomes {
    private static final String HELD = "held";
    private static final String YEAR = "year";
    private static final String FIRST_DAY = "firstDay";
    private static final int BATCH = 500;

    private final ViewReader<HeldMissionView> missions;
    private final ViewReader<ReportView> reports;
    private final ViewSums<ReportView, ResultsView> sums;
    private final MissionPlaces places;

    /** Over the service's views. */
    public ViewOutcomes(Views views, MissionPlaces places) {
        this.missions = views.reader(HeldMissionView.VIEW);
        this.reports = views.reader(ReportView.VIEW);
        this.sums = views.sums(ReportView.VIEW, ResultsView.class, ResultsView.collector());
        this.places = places;
    }

    /** Brings the sums up to date. */
    public Mono<Void> refresh(BooleanSupplier stopping) {
        return sums.refresh(stopping);
    }

    @Override
    public Flux<Integer> years() {
        return missions.query(view -> view.distinct(YEAR, eq(HELD, true), BsonValue.class))
                .filter(BsonValue::isNumber)
                .map(year -> year.asNumber().intValue());
    }

    @Override
    public Mono<Long> answeredSince(Instant moment) {
        return reports.query(
                        view -> view.countDocuments(and(gte(ReportView.REPORTED_AT, moment), eq("confirmed", true))))
                .next();
    }

    @Override
    public Flux<MissionResults> of(OutcomeSelection selection, int most) {
        return missions.select(view -> view.find(filter(selection))
                        .sort(Sorts.descending(FIRST_DAY))
                        .limit(most))
                .buffer(BATCH)
                .concatMap(this::withResults);
    }

    /** Of the missions their ids are enough: what they are called and were about is not read. */
    @Override
    public Mono<PeriodResults> sum(OutcomeSelection selection) {
        return missions.query(view -> view.find(filter(selection)).projection(Projections.include("_id")))
                .map(mission -> mission.getString("_id").getValue())
                .buffer(BATCH)
                .concatMap(this::sum)
                .reduce(PeriodResults.NONE, PeriodResults::and);
    }

    private Mono<PeriodResults> sum(List<String> ids) {
        return Mono.zip(sums.read(ids), places.of(ids))
                .map(read -> new PeriodResults(
                        ids.size(),
                        ids.stream()
                                .map(id -> results(
                                        read.getT1().get(id), read.getT2().getOrDefault(id, PlacesTaken.NONE)))
                                .reduce(Results.NONE, Results::and)));
    }

    /** Days in ISO 8601 stand in their order; the year lets an index narrow them down. */
    private static Bson begun(LocalDate first, LocalDate last) {
        return and(
                gte(YEAR, first.getYear()),
                lte(YEAR, last.getYear()),
                gte(FIRST_DAY, first.toString()),
                lte(FIRST_DAY, last.toString()));
    }

    private static Bson filter(OutcomeSelection selection) {
        List<Bson> all = new ArrayList<>();
        if (selection.theme() != null) {
            all.add(eq("themes.key", selection.theme()));
        }
        if (selection.partner() != null) {
            all.add(eq("partners.key", selection.partner()));
        }
        all.add(eq(HELD, true));
        if (selection.year() != null) {
            all.add(eq(YEAR, selection.year()));
        }
        OutcomeSelection.Days days = selection.days();
        if (days != null) {
            all.add(begun(days.first(), days.last()));
        }
        return and(all);
    }

    private Flux<MissionResults> withResults(List<HeldMissionView> found) {
        List<String> ids = found.stream().map(HeldMissionView::id).toList();
        return Mono.zip(sums.read(ids), places.of(ids))
                .flatMapIterable(read -> found.stream()
                        .map(mission -> mission(
                                mission,
                                read.getT1().get(mission.id()),
                                read.getT2().getOrDefault(mission.id(), PlacesTaken.NONE)))
                        .toList());
    }

    private static MissionResults mission(HeldMissionView mission, @Nullable ResultsView sum, PlacesTaken places) {
        return new MissionResults(
                mission.id(),
                mission.titles(),
                LocalDate.parse(mission.firstDay()),
                named(mission.themes()),
                named(mission.partners()),
                results(sum, places));
    }

    private static Results results(@Nullable ResultsView sum, PlacesTaken places) {
        return sum == null ? Results.NONE.asked(places.accepted()) : sum.results(places.accepted());
    }

    private static List<Named> named(List<HeldMissionView.NamedPart> parts) {
        return parts.stream()
                .map(part -> new Named(part.key(), Map.copyOf(part.names())))
                .toList();
    }
}
