// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.timeline.model.Act;
import io.kogge.notification.timeline.model.Expected;
import io.kogge.notification.timeline.model.PersonMail.OfMission;
import io.kogge.notification.timeline.model.SentMail;
import io.kogge.notification.timeline.usecase.DecideOnLetter;
import io.kogge.notification.timeline.usecase.DecideOnMessage;
import io.kogge.notification.timeline.usecase.ReadLetter;
import io.kogge.notification.timeline.usecase.ReadPerson;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API by which staff act on mails and read them. */
public final class ActApi {
    private static final String V1 = "/api/notification/v1";

    private final DecideOnMessage onMessage;
    private final DecideOnLetter onLetter;
    private final ReadLetter readLetter;
    private final ReadPerson readPerson;

    /** Over the use cases. */
    public ActApi(DecideOnMessage onMessage, DecideOnLetter onLetter, ReadLetter readLetter, ReadPerson readPerson) {
        this.onMessage = onMessage;
        this.onLetter = onLetter;
        this.readLetter = readLetter;
        this.readPerson = readPerson;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .POST(V1 + "/missions/{missionId}/messages/{message}/decisions", Access.STAFF, this::message)
                .GET(
                        V1 + "/missions/{missionId}/people/{registrationId}/deliveries",
                        RoutePolicy.personal(),
                        this::person)
                .GET(V1 + "/deliveries/{deliveryId}", RoutePolicy.personal(), this::letter)
                .POST(V1 + "/deliveries/{deliveryId}/decisions", Access.STAFF, this::decide)
                .build();
    }

    private static Mono<Act> act(ServerRequest request) {
        return JsonBody.fields(request).map(fields -> {
            Act act = fields.choice("act", Act.class).required();
            return fields.finish(() -> act);
        });
    }

    private Mono<ServerResponse> message(ServerRequest request) {
        long version = IfMatch.version(request);
        return act(request)
                .flatMap(act -> onMessage.decide(
                        request.pathVariable("missionId"),
                        request.pathVariable("message"),
                        act,
                        version,
                        SignedIn.actor(request)))
                .flatMap(copies -> Answers.ok(Map.of("copies", copies)));
    }

    private Mono<ServerResponse> decide(ServerRequest request) {
        long version = IfMatch.version(request);
        String id = request.pathVariable("deliveryId");
        return act(request)
                .flatMap(act -> onLetter.decide(id, act, version, SignedIn.actor(request)))
                .then(Mono.defer(() -> answer(id)));
    }

    private Mono<ServerResponse> letter(ServerRequest request) {
        return answer(request.pathVariable("deliveryId"));
    }

    private Mono<ServerResponse> answer(String id) {
        return readLetter
                .of(id)
                .flatMap(mail ->
                        Answers.ok(LetterJson.of(mail), mail.line().delivery().version()));
    }

    private Mono<ServerResponse> person(ServerRequest request) {
        return readPerson
                .of(request.pathVariable("missionId"), request.pathVariable("registrationId"))
                .map(person -> person.missions().stream().map(OfMissionJson::of).toList())
                .flatMap(missions -> Answers.ok(Map.of("missions", missions)));
    }

    /**
     * A letter with its mail.
     *
     * @param reads how sure it is that it reads as it was sent
     * @param text the text of its own, or null
     */
    record LetterJson(
            DeliveryJson delivery,
            List<Act> acts,
            @Nullable String text,
            String reads,
            boolean missionChanged,
            boolean missionAsSent,
            @Nullable String subject,
            @Nullable String plain,
            @Nullable String html) {
        static LetterJson of(SentMail sent) {
            Mail mail = sent.mail().orElse(null);
            return new LetterJson(
                    DeliveryJson.of(sent.line()),
                    sent.line().acts(),
                    sent.line().delivery().text(),
                    sent.as().name(),
                    sent.missionChanged(),
                    sent.missionAsSent(),
                    mail == null ? null : mail.subject(),
                    mail == null ? null : mail.plain(),
                    mail == null ? null : mail.html());
        }
    }

    /** What a person got and is to get about one mission. */
    record OfMissionJson(
            String missionId,
            String registrationId,
            List<DeliveryJson> deliveries,
            List<ExpectedJson> ahead,
            CalendarAnswer.@Nullable Kind calendarAnswer,
            List<StopAnswerJson> stopAnswers) {
        static OfMissionJson of(OfMission mail) {
            return new OfMissionJson(
                    mail.mission().id(),
                    mail.participant().registrationId(),
                    mail.lines().stream().map(DeliveryJson::of).toList(),
                    mail.ahead().stream().map(ExpectedJson::of).toList(),
                    mail.answers().stream()
                            .filter(each -> each.stop().isEmpty())
                            .map(each -> each.answer().kind())
                            .findFirst()
                            .orElse(null),
                    mail.answers().stream()
                            .flatMap(each -> each.stop().map(stop -> StopAnswerJson.of(stop, each.answer())).stream())
                            .toList());
        }
    }

    /** What a person's calendar answered to the entry of one stop. */
    record StopAnswerJson(String city, String country, CalendarAnswer.Kind answer, Instant at) {
        static StopAnswerJson of(StopKey stop, CalendarAnswer answer) {
            return new StopAnswerJson(stop.city(), stop.country(), answer.kind(), answer.at());
        }
    }

    /** What is planned for a person. */
    record ExpectedJson(String occurrenceId, String template, Instant at, Occurrence.State state) {
        static ExpectedJson of(Expected expected) {
            Occurrence occurrence = expected.occurrence();
            return new ExpectedJson(occurrence.id(), occurrence.template().key(), expected.at(), occurrence.state());
        }
    }
}
