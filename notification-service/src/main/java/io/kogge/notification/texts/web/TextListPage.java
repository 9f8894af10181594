// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.staff.usecase.StaffNames;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.Stage;
import io.kogge.notification.texts.model.Version;
import io.kogge.notification.texts.usecase.MessageTexts;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All messages by when they come, with who last changed what they say. */
public final class TextListPage {
    private final MessageTexts texts;
    private final StaffNames staff;
    private final Pages pages;

    /** Over texts and names. */
    public TextListPage(MessageTexts texts, StaffNames staff, Pages pages) {
        this.texts = texts;
        this.staff = staff;
        this.pages = pages;
    }

    /**
     * A message in the list.
     *
     * @param latest null where it says what comes with Kogge
     * @param by who wrote that
     * @param narrower how many texts of it there are for fewer missions
     */
    public record Row(MessageKind kind, @Nullable Version latest, String by, int narrower) {}

    /** The messages of one stage. */
    public record Group(Stage stage, List<Row> rows) {}

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(TextPages.TEXTS, Access.STAFF, this::list)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Mono<Map<MessageKind, Stored<MessageText>>> office =
                texts.ofOffice().collectMap(text -> text.state().id().kind());
        Mono<Map<MessageKind, Long>> narrower = Flux.fromArray(MessageKind.values())
                .concatMap(texts::narrower)
                .filter(text -> text.state().changed())
                .collect(Collectors.groupingBy(text -> text.state().id().kind(), Collectors.counting()));
        return Mono.zip(office, narrower)
                .flatMap(both -> Authors.of(both.getT1().values().stream().map(Stored::state), staff)
                        .map(authors -> groups(both.getT1(), both.getT2(), authors)))
                .flatMap(groups -> pages.render(request, "texts", Map.of("groups", groups)));
    }

    private static List<Group> groups(
            Map<MessageKind, Stored<MessageText>> office, Map<MessageKind, Long> narrower, Authors authors) {
        return Arrays.stream(Stage.values())
                .map(stage -> new Group(
                        stage,
                        stage.kinds().stream()
                                .map(kind -> row(kind, office, narrower, authors))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Row row(
            MessageKind kind,
            Map<MessageKind, Stored<MessageText>> office,
            Map<MessageKind, Long> narrower,
            Authors authors) {
        Version latest = Optional.ofNullable(office.get(kind))
                .map(Stored::state)
                .filter(MessageText::changed)
                .map(MessageText::current)
                .orElse(null);
        return new Row(
                kind,
                latest,
                latest == null ? "" : authors.name(latest),
                narrower.getOrDefault(kind, 0L).intValue());
    }
}
