// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.settings.MailFrames;
import io.kogge.notification.timeline.usecase.ReadExpected;
import io.kogge.notification.timeline.usecase.ReadLetter;
import io.kogge.notification.timeline.usecase.ReadPerson;
import io.kogge.web.input.Fields;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Single mails to read: what somebody got, what somebody is to get, and all that one person gets. */
public final class LetterPages {
    private static final String MISSION = "/notifications/{missionId}";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final int LONGEST_ID = 300;

    private final ReadLetter readLetter;
    private final ReadPerson readPerson;
    private final ReadExpected readExpected;
    private final AdvisedPages pages;
    private final MessageWords wording;

    /** Over the use cases. */
    public LetterPages(
            ReadLetter readLetter,
            ReadPerson readPerson,
            ReadExpected readExpected,
            AdvisedPages pages,
            MessageWords wording) {
        this.readLetter = readLetter;
        this.readPerson = readPerson;
        this.readExpected = readExpected;
        this.pages = pages;
        this.wording = wording;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(MISSION + "/people/{registrationId}", RoutePolicy.personal(), this::person)
                .GET(MISSION + "/letters/{letterId}", MailFrames.PAGE.asNoted(), this::letter)
                .GET(MISSION + "/letters/{letterId}/mail", MailFrames.MAIL.asNoted(), this::letterMail)
                .GET(MISSION + "/planned", MailFrames.PAGE.asNoted(), this::planned)
                .GET(MISSION + "/planned/mail", MailFrames.MAIL.asNoted(), this::plannedMail)
                .build();
    }

    private Mono<ServerResponse> person(ServerRequest request) {
        String mission = request.pathVariable("missionId");
        String registration = request.pathVariable("registrationId");
        return readPerson
                .of(mission, registration)
                .flatMap(person -> pages.render(
                        request,
                        HttpStatus.OK,
                        "person-mail",
                        person.mission(mission).orElse(null),
                        ActAnswer.to(
                                request,
                                Map.of(
                                        "person",
                                        person,
                                        "mission",
                                        mission,
                                        "registration",
                                        registration,
                                        "wording",
                                        wording))));
    }

    private Mono<ServerResponse> letter(ServerRequest request) {
        return readLetter
                .of(request.pathVariable("missionId"), request.pathVariable("letterId"))
                .flatMap(letter -> pages.render(
                        request,
                        "letter",
                        letter.mission(),
                        ActAnswer.to(request, Map.of("letter", letter, "wording", wording))));
    }

    private Mono<ServerResponse> letterMail(ServerRequest request) {
        return readLetter
                .of(request.pathVariable("missionId"), request.pathVariable("letterId"))
                .flatMap(letter -> Mono.justOrEmpty(letter.mail()))
                .flatMap(LetterPages::framed)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("delivery")));
    }

    private record Asked(String message, String after, String registration) {
        static Asked read(ServerRequest request) {
            Fields query = Fields.of(request.queryParams());
            String message = query.text("message").max(LONGEST_ID).required();
            String after = query.text("after").max(LONGEST_ID).or("");
            String registration = query.text("registration").max(LONGEST_ID).or("");
            query.throwIfFaulty();
            return new Asked(message, after, registration);
        }
    }

    /** Who is to get it, and how it reads for one of them. */
    private Mono<ServerResponse> planned(ServerRequest request) {
        Asked asked = Asked.read(request);
        return readExpected
                .people(request.pathVariable("missionId"), asked.message(), asked.after())
                .flatMap(people -> pages.render(
                        request,
                        "planned",
                        people.mission(),
                        Map.of("planned", people, "registration", asked.registration(), "wording", wording)));
    }

    private Mono<ServerResponse> plannedMail(ServerRequest request) {
        Asked asked = Asked.read(request);
        return readExpected
                .look(request.pathVariable("missionId"), asked.message(), asked.registration())
                .flatMap(look -> framed(look.mail()));
    }

    private static Mono<ServerResponse> framed(Mail mail) {
        return ServerResponse.ok().contentType(HTML).bodyValue(mail.page());
    }
}
