// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.page.Paged;
import io.kogge.mission.activities.usecase.ActivityFinder;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Option;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import io.kogge.web.page.Done;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of activities. */
public final class ActivityListPage {
    /** More names than these nobody looks through; others are searched. */
    private static final int MOST_PARTNERS = 200;

    private static final Done DONE = new Done("removed");

    private final ActivityFinder finder;
    private final ActivityThemes themes;
    private final PolicyLines lines;
    private final PartnerDirectory directory;
    private final ListPages lists;

    /** Over the use cases. */
    public ActivityListPage(
            ActivityFinder finder,
            ActivityThemes themes,
            PolicyLines lines,
            PartnerDirectory directory,
            ListPages lists) {
        this.finder = finder;
        this.themes = themes;
        this.lines = lines;
        this.directory = directory;
        this.lists = lists;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ActivityPages.ACTIVITIES, Access.STAFF, this::list)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Locale reader = LanguageResolver.page(request.exchange());
        return lists.answer(
                request,
                ActivityList.KIND,
                "activities",
                query -> page(query, reader).map(page -> page.telling(DONE, request)));
    }

    private Mono<ListPage> page(ListQuery query, Locale reader) {
        String language = reader.toLanguageTag();
        return Mono.zip(
                        finder.find(
                                ActivityList.selection(query),
                                ActivityList.sort(query.order()),
                                query.order().descending(),
                                query.paging()),
                        ActivityChoices.of(themes, lines),
                        finder.years(),
                        finder.countries().collectList(),
                        directory
                                .names(language)
                                .map(PartnerName::name)
                                .take(MOST_PARTNERS)
                                .collectList())
                .map(read -> {
                    ActivityChoices choices = read.getT2();
                    Paged<ActivityCard> cards = read.getT1().map(stored -> ActivityCard.of(stored, choices));
                    return ListPage.of(cards)
                            .options(
                                    ActivityList.YEAR,
                                    same(read.getT3().stream().map(String::valueOf)))
                            .options(ActivityList.COUNTRY, countries(read.getT4(), reader))
                            .options(
                                    ActivityList.THEME,
                                    choices.themes().values().stream()
                                            .map(theme -> new Option(theme.id(), theme.name(language)))
                                            .toList())
                            .options(
                                    ActivityList.LINE,
                                    choices.lines().values().stream()
                                            .map(line -> new Option(line.id(), line.name(language)))
                                            .toList())
                            .options(ActivityList.PARTNER, same(read.getT5().stream()));
                });
    }

    private static List<Option> countries(List<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> new Option(code, Countries.name(code, reader)))
                .sorted((a, b) -> Collator.getInstance(reader).compare(a.label(), b.label()))
                .toList();
    }

    private static List<Option> same(Stream<String> words) {
        return words.map(word -> new Option(word, word)).toList();
    }
}
