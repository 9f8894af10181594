// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.input.AudienceInput;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.broadcast.model.Chosen;
import io.kogge.notification.broadcast.model.Purpose;
import io.kogge.notification.broadcast.usecase.CountChosen;
import io.kogge.notification.broadcast.usecase.WriteToChosen;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.settings.MailFrames;
import io.kogge.notification.texts.model.SamplePerson;
import io.kogge.notification.texts.model.Whom;
import io.kogge.notification.texts.usecase.LookAtText;
import io.kogge.notification.texts.usecase.SendTest;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.problem.Problems;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * One page to choose people, write to them in each of their languages, look at it as each gets it, and send it. Everything
 * typed stays in the form until it is sent.
 */
public final class BroadcastPages {
    private static final String WRITE = "/notifications/{missionId}/write";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String PERSON = "showPerson";
    private static final int LONGEST_ID = 100;

    private final CountChosen count;
    private final WriteToChosen write;
    private final LookAtText look;
    private final SendTest sendTest;
    private final SendingOffice office;
    private final Pages pages;
    private final AdvisedPages advised;
    private final WriteWords words = new WriteWords();

    /** Over the use cases. */
    public BroadcastPages(
            CountChosen count,
            WriteToChosen write,
            LookAtText look,
            SendTest sendTest,
            SendingOffice office,
            Pages pages,
            AdvisedPages advised) {
        this.count = count;
        this.write = write;
        this.look = look;
        this.sendTest = sendTest;
        this.office = office;
        this.pages = pages;
        this.advised = advised;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(WRITE, MailFrames.PAGE, this::show)
                .POST(WRITE, MailFrames.PAGE, this::send)
                .POST(WRITE + "/people", MailFrames.PAGE, this::people)
                .POST(WRITE + "/tests", MailFrames.PAGE, this::test)
                .POST(WRITE + "/mail", MailFrames.MAIL, this::mail)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return mission(request).flatMap(mission -> page(request, HttpStatus.OK, mission, fresh(mission), ""));
    }

    private Form fresh(Mission mission) {
        Form.Filling form = Form.filled()
                .set(BroadcastInput.NAME, UUID.randomUUID())
                .setAll(AudienceInput.STANDINGS, List.of(RecipientStanding.ACCEPTED));
        write.beginning(Purpose.MISSION, mission)
                .forEach((language, wording) -> form.set(
                                BroadcastInput.WORDINGS + '.' + language + ".subject", wording.subject())
                        .set(BroadcastInput.WORDINGS + '.' + language + ".body", wording.body()));
        return form.build();
    }

    private Mono<Mission> mission(ServerRequest request) {
        return count.mission(request.pathVariable("missionId"));
    }

    /** The same page, with who is chosen now. */
    private Mono<ServerResponse> people(ServerRequest request) {
        return Form.read(request)
                .zipWith(mission(request))
                .flatMap(both -> Submission.of(
                        both.getT1(),
                        () -> {
                            Fields fields = both.getT1().fields();
                            BroadcastInput.audience(fields);
                            fields.throwIfFaulty();
                            return page(request, HttpStatus.OK, both.getT2(), both.getT1(), "counted");
                        },
                        refused -> page(request, refused.status(), both.getT2(), refused.form(), "")));
    }

    /** What is written in languages that nobody chosen reads is not looked at. */
    private Mono<ServerResponse> send(ServerRequest request) {
        return Form.read(request).zipWith(mission(request)).flatMap(both -> {
            Form form = both.getT1();
            Mission mission = both.getT2();
            return Submission.of(
                    form,
                    () -> needed(mission, form).flatMap(chosen -> {
                        Fields fields = form.fields();
                        fields.ignore(PERSON, SendTest.ADDRESS, "_tab");
                        WriteToChosen.Message typed = BroadcastInput.message(mission.id(), fields);
                        Map<String, Wording> wordings = new HashMap<>(typed.wordings());
                        wordings.keySet().retainAll(chosen.needed());
                        return write.send(
                                        new WriteToChosen.Message(
                                                mission.id(), typed.name(), typed.purpose(), typed.chosen(), wordings),
                                        SignedIn.actor(request))
                                .flatMap(sent -> Pages.seeOther(
                                        "/notifications/{mission}/people?message={message}&done=written",
                                        mission.id(),
                                        sent.id()));
                    }),
                    refused -> page(request, refused.status(), mission, refused.form(), ""));
        });
    }

    private Mono<Chosen> needed(Mission mission, Form form) {
        Fields fields = form.fields();
        Audience audience = BroadcastInput.audience(fields);
        fields.throwIfFaulty();
        return count.count(mission.id(), audience);
    }

    /** The mail that one of them gets, as the form has it. */
    private record Looked(MessageKind kind, Whom whom, String language, Wording wording) {}

    private Mono<Looked> looked(Mission mission, Form form) {
        Fields fields = form.fields();
        Audience audience = BroadcastInput.audience(fields);
        Map<String, Wording> wordings = BroadcastInput.wordings(fields);
        String person = fields.text(PERSON).max(LONGEST_ID).or("");
        Purpose purpose = BroadcastInput.purpose(fields).orElse(Purpose.MISSION);
        fields.throwIfFaulty();
        return count.some(mission.id(), audience)
                .flatMap(some -> Mono.justOrEmpty(some.stream()
                        .filter(contact ->
                                person.isEmpty() || contact.personId().equals(person))
                        .findFirst()))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("person")))
                .map(contact -> {
                    String language = Languages.ofMails(contact.language());
                    return new Looked(
                            purpose.kind(),
                            new Whom(mission.id(), contact.personId(), SamplePerson.TRAVELLER),
                            language,
                            wordings.getOrDefault(language, new Wording("", "")));
                });
    }

    private Mono<ServerResponse> mail(ServerRequest request) {
        return Form.read(request)
                .zipWith(mission(request))
                .flatMap(both -> looked(both.getT2(), both.getT1())
                        .flatMap(looked -> look.look(looked.kind(), looked.whom(), looked.language(), looked.wording()))
                        .flatMap(mail -> ServerResponse.ok().contentType(HTML).bodyValue(mail.page()))
                        .onErrorResume(
                                Rejection.class,
                                refused -> pages.render(
                                        request,
                                        Problems.status(refused),
                                        "write-faulty",
                                        Map.of("form", both.getT1().with(refused), "words", words))));
    }

    private Mono<ServerResponse> test(ServerRequest request) {
        return Form.read(request).zipWith(mission(request)).flatMap(both -> {
            Form form = both.getT1();
            Mission mission = both.getT2();
            return Submission.of(
                    form,
                    () -> looked(mission, form)
                            .flatMap(looked -> sendTest.send(
                                    looked.kind(),
                                    looked.whom(),
                                    looked.language(),
                                    looked.wording(),
                                    form.value(SendTest.ADDRESS),
                                    SignedIn.actor(request)))
                            .then(Mono.defer(() -> page(request, HttpStatus.OK, mission, form, "tested"))),
                    refused -> page(request, refused.status(), mission, refused.form(), ""));
        });
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, Mission mission, Form form, String done) {
        Audience audience = readable(form);
        return Mono.zip(count.count(mission.id(), audience), count.some(mission.id(), audience))
                .flatMap(found -> {
                    Chosen chosen = found.getT1();
                    List<Contact> some = found.getT2();
                    Map<String, Object> model = new HashMap<>(Map.of(
                            "mission",
                            mission,
                            "form",
                            begun(mission, form),
                            "chosen",
                            chosen,
                            "some",
                            some,
                            "domain",
                            office.host(),
                            "languages",
                            Languages.ALL,
                            "words",
                            words));
                    if (!done.isEmpty()) {
                        model.put("done", done);
                    }
                    return advised.render(request, status, "write", mission, model);
                });
    }

    /** What nobody has touched begins as the office begins messages that are written for this purpose. */
    private Form begun(Mission mission, Form form) {
        Map<String, Wording> typed = BroadcastInput.wordings(form.fields());
        Map<String, Wording> beginning = BroadcastInput.purpose(form.fields())
                .map(purpose -> write.beginning(purpose, mission))
                .orElse(Map.of());
        Form begun = form;
        for (Map.Entry<String, Wording> each : beginning.entrySet()) {
            String path = BroadcastInput.WORDINGS + '.' + each.getKey();
            Wording before = typed.getOrDefault(each.getKey(), new Wording("", ""));
            List<Wording> untouched = write.beginnings(mission, each.getKey());
            if (untouched.stream().anyMatch(one -> one.subject().equals(before.subject()))) {
                begun = begun.with(path + ".subject", each.getValue().subject());
            }
            if (untouched.stream()
                    .anyMatch(one -> one.body().strip().equals(before.body().strip()))) {
                begun = begun.with(path + ".body", each.getValue().body());
            }
        }
        return begun;
    }

    /** As far as the form can be read. */
    private static Audience readable(Form form) {
        Fields fields = form.fields();
        Audience audience = BroadcastInput.audience(fields);
        return fields.faulty() ? Audience.ACCEPTED : audience;
    }
}
