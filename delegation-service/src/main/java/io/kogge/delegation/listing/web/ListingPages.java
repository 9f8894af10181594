// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.web;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.card.MissionCard;
import io.kogge.delegation.card.Reader;
import io.kogge.delegation.listing.model.ListedMission;
import io.kogge.delegation.listing.usecase.PublicMissions;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.delegation.standing.Standings;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Option;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import java.text.Collator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of missions as a page. */
final class ListingPages {
    private final ListPages lists;
    private final PublicMissions missions;
    private final Standings standings;
    private final ListLimits limits;
    private final SharedList shared;
    private final Clock clock;

    ListingPages(
            ListPages lists,
            PublicMissions missions,
            Standings standings,
            ListLimits limits,
            SharedList shared,
            Clock clock) {
        this.shared = shared;
        this.lists = lists;
        this.missions = missions;
        this.standings = standings;
        this.limits = limits;
        this.clock = clock;
    }

    /** The list. */
    Mono<ServerResponse> list(ServerRequest request) {
        limits.count(request);
        return lists.answer(
                request,
                ListAsked.KIND,
                "listing/list",
                query -> missions.all().flatMap(all -> page(request, query, all)));
    }

    private Mono<ListPage> page(ServerRequest request, ListQuery query, List<ListedMission> all) {
        var page = ListPart.of(PublicMissions.those(all, ListAsked.wanted(query)), query.paging());
        return standings
                .places(page.items())
                .map(places -> page.map(mission -> MissionCard.of(
                        request, mission, places.getOrDefault(mission.id(), Places.NONE), clock.instant())))
                .map(cards -> ListPage.of(cards)
                        .options(ListAsked.COUNTRY, countries(all, Reader.locale(request)))
                        .options(ListAsked.THEME, themes(all, Reader.language(request)))
                        .with("share", shared.of(request))
                        .with("feed", feed(request, query)));
    }

    /** What of the list is asked, as the calendar is asked for it, in the language of the page's reader. */
    private static String feed(ServerRequest request, ListQuery query) {
        String asked = query.links().query();
        return ListingRoutes.FEED + "?" + asked + (asked.isEmpty() ? "" : "&") + LanguageResolver.PARAMETER + "="
                + Reader.language(request);
    }

    private static List<Option> countries(List<ListedMission> all, Locale reader) {
        return sorted(
                all.stream()
                        .map(ListedMission::mission)
                        .flatMap(mission -> mission.stops().stream())
                        .map(Stop::country)
                        .distinct()
                        .map(code -> new Option(code, Countries.name(code, reader))),
                reader);
    }

    private static List<Option> themes(List<ListedMission> all, String language) {
        return sorted(
                all.stream()
                        .map(ListedMission::mission)
                        .map(Mission::profile)
                        .flatMap(profile -> profile.themes().stream())
                        .flatMap(theme ->
                                theme.names().in(language).stream().map(name -> new Option(theme.id(), name.text()))),
                Locale.forLanguageTag(language));
    }

    private static List<Option> sorted(Stream<Option> options, Locale reader) {
        Collator order = Collator.getInstance(reader);
        return options
                .collect(Collectors.toMap(Option::value, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted((a, b) -> order.compare(a.label(), b.label()))
                .toList();
    }
}
