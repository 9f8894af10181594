// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.app;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.page.Paged;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.OpenApiRoute;
import io.kogge.web.api.PagingInput;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.JsonBody;
import io.kogge.web.input.UploadForm;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import io.kogge.web.page.Crumb;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two tiny services' worth of routes, about boats, which the product knows nothing of. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "io.kogge.event.EventKitAutoConfiguration"
        })
public class SampleApplication {
    /** Somebody's address, as an exception may quote it. */
    public static final String QUOTED = "no boat for marijke@windkracht.example";

    /** Requests that came in. */
    public static final AtomicInteger BEGUN = new AtomicInteger();

    /** Requests that came to an end, whether or not there was somebody to answer. */
    public static final AtomicInteger ENDED = new AtomicInteger();

    record Boat(String name, int crew, @Nullable String flag) {}

    private static final ListKind FLEET = ListKind.at("/boats/fleet", "boats")
            .searchable()
            .filters(new ListFilter("kind", "kind", List.of("sail", "steam")), ListFilter.open("flag"))
            .sorts("name", "-crew");

    static Boat boat(Fields fields) {
        String name = fields.text("name").max(20).required();
        int crew = fields.integer("crew").min(1).max(12).required();
        return fields.finish(() -> new Boat(name, crew, null));
    }

    @Bean
    SecuredRoutes pageRoutes(Pages pages, ListPages lists) {
        return SecuredRoutes.routes()
                .GET("/boats", Access.STAFF, request -> boats(pages, request, HttpStatus.OK, Form.empty()))
                .GET(
                        "/boats/new",
                        Access.PUBLIC,
                        request -> pages.render(request, "public", Map.of("form", Form.empty())))
                .GET(
                        "/boats/part",
                        Access.STAFF,
                        request -> pages.render(request, "public :: main", Map.of("form", Form.empty())))
                .GET(
                        "/boats/fleet",
                        Access.STAFF,
                        request -> lists.answer(request, FLEET, "fleet", query -> Mono.just(fleet(query))))
                .GET("/boats/broken", Access.STAFF, request -> pages.render(request, "broken", Map.of()))
                .POST("/boats", Access.STAFF, request -> post(pages, request))
                .POST(
                        "/boats/drawings",
                        RoutePolicy.of(Access.STAFF).uploads(DataSize.ofKilobytes(64)),
                        request -> UploadForm.read(request).flatMap(sent -> Pages.seeOther("/boats")))
                .POST("/boats/guest", Access.PUBLIC, request -> post(pages, request))
                .POST("/boats/my/{token}/name", Access.PUBLIC, request -> post(pages, request))
                .POST(
                        "/boats/my/{token}/gone",
                        RoutePolicy.of(Access.PUBLIC).allowedByLink(),
                        request -> ServerResponse.noContent().build())
                .GET("/boats/fail/{how}", Access.PUBLIC, request -> fail(request.pathVariable("how")))
                .build();
    }

    /** Sixty sailing boats under the Dutch flag. */
    private static ListPage fleet(ListQuery query) {
        boolean some = !query.values("kind").equals(List.of("steam"));
        List<Boat> boats = some ? List.of(new Boat("Kogge", 3, null), new Boat("Tjalk", 2, null)) : List.of();
        return ListPage.of(Paged.of(query.paging(), boats, some ? 60 : 0))
                .options("flag", List.of(new Option("nl", "Netherlands")));
    }

    @Bean
    SecuredRoutes apiRoutes() {
        return SecuredRoutes.routes()
                .GET(
                        "/api/boat/v1/boats",
                        Access.PUBLIC,
                        request ->
                                Answers.ok(Paged.of(PagingInput.of(request), List.of(new Boat("Kogge", 3, null)), 1)))
                .POST(
                        "/api/boat/v1/boats",
                        Access.STAFF,
                        request -> JsonBody.fields(request)
                                .map(SampleApplication::boat)
                                .flatMap(boat -> Answers.created("/api/boat/v1/boats/1", boat, 0)))
                .POST(
                        "/api/boat/v1/guests",
                        Access.PUBLIC,
                        request -> JsonBody.fields(request)
                                .map(SampleApplication::boat)
                                .flatMap(boat -> Answers.created("/api/boat/v1/guests/1", boat, 0)))
                .PUT(
                        "/api/boat/v1/boats/{id}",
                        Access.STAFF,
                        request -> Answers.ok(Map.of("was", IfMatch.version(request)), IfMatch.version(request) + 1))
                .GET(
                        "/api/boat/v1/boats/{id}",
                        Access.PUBLIC,
                        request -> Answers.ok(Map.of("id", request.pathVariable("id")), 3))
                .GET("/api/boat/v1/special", Access.OPERATOR, request -> Answers.ok(Map.of()))
                .GET(
                        "/api/boat/v1/calendar",
                        Access.PUBLIC,
                        MediaType.valueOf("text/calendar"),
                        request -> ServerResponse.ok()
                                .contentType(MediaType.valueOf("text/calendar"))
                                .bodyValue("BEGIN"))
                .PUT(
                        "/api/boat/v1/my-boats/{token}",
                        Access.PUBLIC,
                        request -> JsonBody.fields(request)
                                .map(SampleApplication::boat)
                                .flatMap(boat -> Answers.ok(boat, 1)))
                .GET(
                        "/api/boat/v1/my-boats/{token}",
                        Access.PUBLIC,
                        request -> fail(request.queryParam("how").orElse("quoting")))
                .POST(
                        "/api/boat/v1/drawings",
                        RoutePolicy.of(Access.PUBLIC)
                                .uploads(DataSize.ofKilobytes(64))
                                .header("Permissions-Policy", "camera=(self)"),
                        request -> UploadForm.read(request)
                                .flatMap(sent -> Answers.ok(
                                        Map.of("drawing", sent.file("drawing").isPresent()))))
                .POST(
                        "/api/boat/v1/notes",
                        RoutePolicy.of(Access.PUBLIC).body(DataSize.ofBytes(40)),
                        request -> JsonBody.fields(request)
                                .map(SampleApplication::boat)
                                .flatMap(Answers::ok))
                .POST(
                        "/api/boat/v1/slips",
                        RoutePolicy.of(Access.PUBLIC).body(DataSize.ofBytes(40)),
                        request -> Form.read(request).flatMap(form -> Answers.ok(form.values())))
                .GET("/api/boat/v1/half", Access.PUBLIC, request -> half())
                .GET("/api/boat/v1/fail/{how}", Access.PUBLIC, request -> fail(request.pathVariable("how")))
                .build();
    }

    @Bean
    SecuredRoutes openApi() {
        return OpenApiRoute.at("/api/boat/v1/openapi.json", "sample/openapi.json");
    }

    @Bean
    HttpHandlerDecoratorFactory ended() {
        return handler -> (request, response) -> {
            BEGUN.incrementAndGet();
            return handler.handle(request, response).doFinally(end -> ENDED.incrementAndGet());
        };
    }

    /** A session for whoever asks, as a sign-in page would give it after a password. */
    @Bean
    SecuredRoutes signIn(SessionCookies cookies, SessionTokens tokens) {
        return SecuredRoutes.routes()
                .GET(
                        "/sign-in",
                        Access.PUBLIC,
                        request -> ServerResponse.ok()
                                .cookie(cookies.signIn(tokens.begin(new StaffPrincipal("s1", "Marijke", Set.of()), 1)))
                                .build())
                .build();
    }

    private static Mono<ServerResponse> post(Pages pages, ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> Mono.fromSupplier(() -> boat(form.fields())).flatMap(boat -> Pages.seeOther("/boats")),
                        refused -> boats(pages, request, refused.status(), refused.form())));
    }

    private static Mono<ServerResponse> boats(Pages pages, ServerRequest request, HttpStatus status, Form form) {
        return pages.render(
                request,
                status,
                "boats",
                Map.of(
                        "form",
                        form,
                        "crumbs",
                        List.of(new Crumb("Harbour", "/boats")),
                        "paged",
                        new Paged<>(List.of("a"), 2, 10, 25)));
    }

    /** An answer that breaks off. */
    private static Mono<ServerResponse> half() {
        DataBuffer begin = DefaultDataBufferFactory.sharedInstance.wrap("{".getBytes(StandardCharsets.UTF_8));
        Flux<DataBuffer> body = Flux.concat(
                Flux.just(begin),
                Mono.delay(Duration.ofMillis(20)).then(Mono.error(new IllegalStateException(QUOTED))));
        return ServerResponse.ok().body((response, context) -> response.writeAndFlushWith(body.map(Flux::just)));
    }

    private static Mono<ServerResponse> fail(String how) {
        return Mono.error(
                switch (how) {
                    case "invalid" ->
                        new Rejection.Invalid(List.of(
                                Fault.of("name", "required"), new Fault("crew", "too-small", Map.of("min", 1))));
                    case "not-found" -> new Rejection.NotFound("boat");
                    case "conflict" -> new Rejection.Conflict("boat-sunk");
                    case "stale" -> new Rejection.Stale();
                    case "version" -> new Rejection.VersionRequired();
                    case "gone" -> new Rejection.Gone("link-revoked");
                    case "too-many" -> new Rejection.TooMany("attempts", Duration.ofMillis(90_500));
                    case "forbidden" -> new Rejection.Forbidden("not-yours");
                    case "timeout" -> new TimeoutException();
                    case "quoting" -> new IllegalStateException(QUOTED);
                    case "away" -> new IllegalStateException(new Away("secret-host"));
                    default -> new IllegalStateException("secret detail");
                });
    }
}
