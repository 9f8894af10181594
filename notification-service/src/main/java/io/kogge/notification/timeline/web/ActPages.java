// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.timeline.model.Act;
import io.kogge.notification.timeline.usecase.DecideOnLetter;
import io.kogge.notification.timeline.usecase.DecideOnMessage;
import io.kogge.notification.timeline.usecase.SendLink;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** What the buttons beside messages and letters do. Each leads back to its page, which says what became of it. */
public final class ActPages {
    private static final String MISSION = "/notifications/{missionId}";
    private static final int LONGEST_ID = 300;

    private final DecideOnMessage onMessage;
    private final DecideOnLetter onLetter;
    private final SendLink sendLink;

    /** Over the use cases. */
    public ActPages(DecideOnMessage onMessage, DecideOnLetter onLetter, SendLink sendLink) {
        this.onMessage = onMessage;
        this.onLetter = onLetter;
        this.sendLink = sendLink;
    }

    /** Where a button was. */
    enum Back {
        TIMELINE,
        MESSAGE,
        LETTER,
        PERSON
    }

    /**
     * What a button sends.
     *
     * @param registration whose page it was on; empty on others
     */
    private record Pressed(Act act, long version, String message, Back back, String registration) {

        static Pressed read(Form form) {
            Fields fields = form.fields();
            Act act = fields.choice("act", Act.class).required();
            long version = fields.longInteger("version").required();
            String message = fields.text("message").max(LONGEST_ID).or("");
            Back back = fields.choice("back", Back.class).or(Back.TIMELINE);
            String registration = fields.text("registration").max(LONGEST_ID).or("");
            return fields.finish(() -> new Pressed(act, version, message, back, registration));
        }

        /** Where it leads to, with what is to be said there. */
        Mono<ServerResponse> answer(String mission, String letter, String say) {
            return switch (back) {
                case TIMELINE -> Pages.seeOther(MISSION + "?" + say, mission);
                case MESSAGE -> Pages.seeOther(MISSION + "/people?message={message}&" + say, mission, message);
                case LETTER -> Pages.seeOther(MISSION + "/letters/{letter}?" + say, mission, letter);
                case PERSON -> person(mission, registration, say);
            };
        }
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .POST(MISSION + "/decisions", Access.STAFF, this::message)
                .POST(MISSION + "/letters/{letterId}/decisions", Access.STAFF, this::letter)
                .POST(MISSION + "/people/{registrationId}/links", Access.STAFF, this::link)
                .build();
    }

    private Mono<ServerResponse> link(ServerRequest request) {
        String mission = request.pathVariable("missionId");
        String registration = request.pathVariable("registrationId");
        return Submission.of(
                Form.empty(),
                () -> sendLink.send(mission, registration, SignedIn.actor(request))
                        .then(Mono.defer(() -> person(mission, registration, ActAnswer.done(ActAnswer.LINK)))),
                refused -> person(mission, registration, ActAnswer.refused(refused.reason())));
    }

    private Mono<ServerResponse> message(ServerRequest request) {
        String mission = request.pathVariable("missionId");
        return Form.read(request).flatMap(form -> {
            Pressed pressed = Pressed.read(form);
            return Submission.of(
                    form,
                    () -> onMessage
                            .decide(
                                    mission,
                                    pressed.message(),
                                    pressed.act(),
                                    pressed.version(),
                                    SignedIn.actor(request))
                            .then(Mono.defer(() -> pressed.answer(mission, "", done(pressed)))),
                    refused -> pressed.answer(mission, "", ActAnswer.refused(refused.reason())));
        });
    }

    private Mono<ServerResponse> letter(ServerRequest request) {
        String mission = request.pathVariable("missionId");
        String id = request.pathVariable("letterId");
        return Form.read(request).flatMap(form -> {
            Pressed pressed = Pressed.read(form);
            return Submission.of(
                    form,
                    () -> onLetter.decide(mission, id, pressed.act(), pressed.version(), SignedIn.actor(request))
                            .flatMap(letter -> pressed.act() == Act.OWN_TEXT
                                    ? write(letter)
                                    : pressed.answer(mission, id, done(pressed))),
                    refused -> pressed.answer(mission, id, ActAnswer.refused(refused.reason())));
        });
    }

    private static Mono<ServerResponse> person(String mission, String registration, String say) {
        return Pages.seeOther(MISSION + "/people/{registration}?" + say, mission, registration);
    }

    /** On to the editor, where the letter's own text comes into being. */
    private static Mono<ServerResponse> write(Delivery letter) {
        return ServerResponse.seeOther(UriComponentsBuilder.fromPath("/notifications/texts/{text}")
                        .encode()
                        .buildAndExpand(DecideOnLetter.ownText(letter))
                        .toUri())
                .build();
    }

    private static String done(Pressed pressed) {
        return ActAnswer.done(Choice.code(pressed.act()));
    }
}
