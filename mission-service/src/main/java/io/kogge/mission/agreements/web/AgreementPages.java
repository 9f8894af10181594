// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.kernel.page.Paged;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.usecase.AgreementSelection;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.mission.files.model.StoredFile;
import io.kogge.mission.files.usecase.Files;
import io.kogge.schemas.PagePath;
import io.kogge.web.input.Form;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of agreements, with those on top that run out this year, and the page of one. */
public final class AgreementPages {
    private static final Done DONE =
            new Done("saved", "renewed", "ended", "reopened", "attached", "detached", "obligation");

    private final Agreements agreements;
    private final AgreementReader reader;
    private final Files files;
    private final ListPages lists;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId office;

    /** Over what it shows; days are those of the office's clocks. */
    public AgreementPages(
            Agreements agreements,
            AgreementReader reader,
            Files files,
            ListPages lists,
            Pages pages,
            Clock clock,
            ZoneId office) {
        this.agreements = agreements;
        this.reader = reader;
        this.files = files;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
        this.office = office;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/agreements", Access.STAFF, this::list)
                .GET(PagePath.AGREEMENT + "{id}", Access.STAFF, request -> show(request, HttpStatus.OK, Form.empty()))
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return lists.answer(
                request,
                AgreementList.KIND,
                "agreements",
                query -> Mono.zip(found(query), runningOut(), reader.choices(request))
                        .map(read -> ListPage.of(read.getT1())
                                .options("party", read.getT3().partnerOptions())
                                .options("theme", read.getT3().words().themes())
                                .options("endYear", AgreementList.years(today().getYear()))
                                .with("runningOut", read.getT2())
                                .with("year", Integer.toString(today().getYear()))));
    }

    private Mono<Paged<AgreementCard>> found(ListQuery query) {
        AgreementSelection selection = AgreementList.selection(query);
        LocalDate today = today();
        return agreements
                .list(selection, query.paging().offset(), query.paging().size())
                .map(stored -> AgreementCard.of(stored, today))
                .collectList()
                .zipWith(agreements.count(selection), (cards, total) -> Paged.of(query.paging(), cards, total));
    }

    /** Those whose end has come come first. */
    private Mono<List<AgreementCard>> runningOut() {
        LocalDate today = today();
        return agreements
                .endingBetween(Agreements.EVER, today.withDayOfYear(today.lengthOfYear()))
                .map(stored -> AgreementCard.of(stored, today))
                .collectSortedList(Comparator.comparing(AgreementCard::over).reversed());
    }

    /** The page of one; with a form where a file was refused. */
    Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Form form) {
        return agreements
                .get(request.pathVariable("id"))
                .flatMap(stored -> Mono.zip(
                                document(stored.state()),
                                agreements
                                        .chain(stored.state().links().chain())
                                        .map(each -> AgreementCard.of(each, today()))
                                        .collectList(),
                                reader.choices(request))
                        .flatMap(read -> {
                            AgreementCard card = AgreementCard.of(stored, today());
                            Map<String, Object> model = new HashMap<>(read.getT1());
                            model.put("card", card);
                            model.put("chain", read.getT2());
                            model.put("form", form);
                            model.put(
                                    "themes",
                                    card.terms().themes().stream()
                                            .map(read.getT3().words()::theme)
                                            .toList());
                            String line = card.terms().policyLine();
                            if (line != null) {
                                model.put("policyLine", read.getT3().words().line(line));
                            }
                            DONE.in(request, model);
                            return pages.render(request, status, "agreement", model);
                        }));
    }

    private Mono<Map<String, StoredFile>> document(Agreement agreement) {
        String document = agreement.kept().document();
        return document == null
                ? Mono.just(Map.of())
                : files.get(document)
                        .map(file -> Map.of("document", file))
                        .onErrorResume(io.kogge.kernel.command.Rejection.NotFound.class, gone -> Mono.just(Map.of()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(office));
    }
}
