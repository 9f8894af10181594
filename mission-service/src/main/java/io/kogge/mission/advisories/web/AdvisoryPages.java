// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.page.Paged;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.Eased;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.advisories.usecase.AdvisoryCommands;
import io.kogge.mission.advisories.usecase.AdvisorySelection;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Form;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of advisories, and the page of one. */
public final class AdvisoryPages {
    static final String ADVISORIES = "/advisories";
    private static final Done DONE = new Done("given", "saved", "lifted", "agreed");

    private final AdvisoryCommands commands;
    private final Advisories advisories;
    private final ListPages lists;
    private final Pages pages;

    /** Over what it shows. */
    public AdvisoryPages(AdvisoryCommands commands, Advisories advisories, ListPages lists, Pages pages) {
        this.commands = commands;
        this.advisories = advisories;
        this.lists = lists;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ADVISORIES, Access.STAFF, this::list)
                .GET(ADVISORIES + "/{id}", Access.STAFF, this::show)
                .POST(ADVISORIES + "/{id}/agree", Access.STAFF, this::agree)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Locale reader = LanguageResolver.page(request.exchange());
        return lists.answer(
                request,
                AdvisoryList.KIND,
                "advisories",
                query -> Mono.zip(found(query), countries(reader))
                        .map(read -> ListPage.of(read.getT1()).options(AdvisoryList.COUNTRY, read.getT2())));
    }

    private Mono<Paged<?>> found(ListQuery query) {
        AdvisorySelection selection = AdvisoryList.selection(query);
        return advisories
                .list(
                        selection,
                        query.order(),
                        query.paging().offset(),
                        query.paging().size())
                .map(Stored::state)
                .collectList()
                .zipWith(advisories.count(selection), (found, total) -> Paged.of(query.paging(), found, total));
    }

    /** Those that there are any on, as the others would find nothing. */
    private Mono<List<Option>> countries(Locale reader) {
        return advisories
                .countries()
                .collect(Collectors.toSet())
                .map(known -> Countries.list(reader).stream()
                        .filter(country -> known.contains(country.value()))
                        .toList());
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return advisories.get(request.pathVariable("id")).flatMap(stored -> {
            Map<String, Object> model = model(stored, SignedIn.actor(request).id());
            DONE.in(request, model);
            return pages.render(request, "advisory", model);
        });
    }

    private Mono<ServerResponse> agree(ServerRequest request) {
        return Form.read(request)
                .zipWith(advisories.get(request.pathVariable("id")))
                .flatMap(both -> agree(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> agree(ServerRequest request, Form form, Stored<Advisory> stored) {
        Actor actor = SignedIn.actor(request);
        return Submission.of(
                form,
                () -> {
                    long version = form.fields().longInteger("version").or(stored.version());
                    return commands.agree(stored.id(), version, actor)
                            .flatMap(agreed -> Pages.seeOther(ADVISORIES + "/" + stored.id() + "?done=agreed"));
                },
                refused -> {
                    Map<String, Object> model = model(stored, actor.id());
                    model.put("form", refused.form());
                    return pages.render(request, refused.status(), "advisory", model);
                });
    }

    private static Map<String, Object> model(Stored<Advisory> stored, String reader) {
        Map<String, Object> model = new HashMap<>();
        model.put("advisory", stored.state());
        model.put("version", stored.version());
        model.put("form", Form.empty());
        model.put("eased", eased(stored.state(), reader));
        return model;
    }

    /** Who is asked to agree that the strictest level has ended: the reader, a colleague of the reader's, or nobody. */
    private static String eased(Advisory advisory, String reader) {
        List<Eased> alone = advisory.eased().stream().filter(Eased::alone).toList();
        if (alone.isEmpty()) {
            return "";
        }
        return alone.stream().allMatch(ended -> ended.by().contains(reader)) ? "own" : "yours";
    }
}
