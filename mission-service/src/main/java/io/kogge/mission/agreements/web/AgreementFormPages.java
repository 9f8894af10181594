// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Obligation;
import io.kogge.mission.agreements.usecase.AgreementCommands;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The form in which an agreement is entered, corrected and renewed. Rows that are left blank are none; a button that submits
 * it gives more.
 */
public final class AgreementFormPages {
    private static final String ONE = "/agreements/{id}";
    private static final String ADD_PARTY = "addParty";
    private static final String ADD_OBLIGATION = "addObligation";
    private static final String VERSION = "version";
    private static final String ID_TAKEN = "agreement-exists";

    private final AgreementCommands commands;
    private final Agreements agreements;
    private final AgreementReader reader;
    private final Pages pages;

    /** Over the use cases. */
    public AgreementFormPages(AgreementCommands commands, Agreements agreements, AgreementReader reader, Pages pages) {
        this.commands = commands;
        this.agreements = agreements;
        this.reader = reader;
        this.pages = pages;
    }

    /** What the form is for. */
    enum Purpose {
        /** Entering a new one. */
        NEW,
        /** Saying better what is known of one. */
        EDIT,
        /** Entering the one that takes its place. */
        RENEWAL
    }

    /** What it is about: one that is there, as of this version; null for a new one. */
    private record Target(Purpose purpose, @Nullable Stored<Agreement> stored, long version) {}

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/agreements/new", Access.STAFF, this::blank)
                .POST("/agreements/new", Access.STAFF, this::sign)
                .GET(ONE + "/edit", Access.STAFF, request -> show(request, Purpose.EDIT))
                .POST(ONE + "/edit", Access.STAFF, request -> save(request, Purpose.EDIT))
                .GET(ONE + "/renewal", Access.STAFF, request -> show(request, Purpose.RENEWAL))
                .POST(ONE + "/renewal", Access.STAFF, request -> save(request, Purpose.RENEWAL))
                .build();
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        return render(request, HttpStatus.OK, fresh(), AgreementForm.blank(request.queryParam("party")));
    }

    private Mono<ServerResponse> sign(ServerRequest request) {
        return Form.read(request).flatMap(form -> {
            if (onlyMoreRows(form)) {
                return render(request, HttpStatus.OK, fresh(), form);
            }
            Fields fields = form.fields();
            return Submission.of(
                    form,
                    () -> {
                        String id = fields.uuid(FormId.NAME).required().toString();
                        return reader.readNew(fields)
                                .flatMap(input ->
                                        commands.sign(id, input.terms(), input.obligations(), SignedIn.actor(request)))
                                .flatMap(AgreementFormPages::saved);
                    },
                    refused -> render(request, refused.status(), fresh(), refused.underFreshId(ID_TAKEN)));
        });
    }

    private Mono<ServerResponse> show(ServerRequest request, Purpose purpose) {
        return agreements.get(request.pathVariable("id")).flatMap(stored -> {
            Agreement agreement = stored.state();
            Form form = purpose == Purpose.EDIT
                    ? AgreementForm.of(agreement.kept())
                    : AgreementForm.renewing(agreement.kept());
            return render(request, HttpStatus.OK, new Target(purpose, stored, stored.version()), form);
        });
    }

    private Mono<ServerResponse> save(ServerRequest request, Purpose purpose) {
        return Form.read(request)
                .zipWith(agreements.get(request.pathVariable("id")))
                .flatMap(both -> save(request, purpose, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> save(ServerRequest request, Purpose purpose, Form form, Stored<Agreement> stored) {
        Fields fields = form.fields();
        long version = fields.longInteger(VERSION).or(stored.version());
        if (onlyMoreRows(form)) {
            return render(request, HttpStatus.OK, new Target(purpose, stored, version), form);
        }
        return Submission.of(
                form,
                () -> reader.read(fields)
                        .flatMap(input -> write(purpose, stored.id(), version, input, SignedIn.actor(request)))
                        .flatMap(purpose == Purpose.EDIT ? AgreementFormPages::saved : AgreementFormPages::renewed),
                refused -> render(
                        request,
                        refused.status(),
                        new Target(purpose, stored, refused.version(version, stored.version())),
                        refused.form()));
    }

    private Mono<Stored<Agreement>> write(Purpose purpose, String id, long version, AgreementInput input, Actor actor) {
        return purpose == Purpose.EDIT
                ? commands.correct(id, version, input.terms(), input.obligations(), actor)
                : commands.renew(id, version, input.terms(), input.obligations(), actor);
    }

    private static Mono<ServerResponse> saved(Stored<Agreement> stored) {
        return Pages.seeOther("/agreements/" + stored.id() + "?done=saved");
    }

    private static Mono<ServerResponse> renewed(Stored<Agreement> next) {
        return Pages.seeOther("/agreements/" + next.id() + "?done=renewed");
    }

    private static Target fresh() {
        return new Target(Purpose.NEW, null, 0);
    }

    private static boolean onlyMoreRows(Form form) {
        return form.values().containsKey(ADD_PARTY) || form.values().containsKey(ADD_OBLIGATION);
    }

    private Mono<ServerResponse> render(ServerRequest request, HttpStatus status, Target target, Form form) {
        return reader.choices(request).flatMap(choices -> {
            Map<String, Object> model = new HashMap<>();
            model.put("form", form);
            model.put("purpose", target.purpose().name().toLowerCase(Locale.ROOT));
            model.put("partyRows", rows(form, "parties", ADD_PARTY, AgreementTerms.MOST_PARTIES));
            model.put("obligationRows", rows(form, "obligations", ADD_OBLIGATION, Obligation.MOST));
            model.put("kinds", AgreementKind.values());
            model.put("partners", choices.partnerNames());
            model.put("themes", choices.words().themes(form));
            model.put("lines", choices.words().lines(form));
            Stored<Agreement> stored = target.stored();
            if (stored != null) {
                model.put("path", "/agreements/" + stored.id());
                model.put("terms", stored.state().kept().terms());
                model.put(VERSION, target.version());
            }
            return pages.render(request, status, "agreement-form", model);
        });
    }

    /** Those that are there, one if there are none, and one more after its button; never more than may be. */
    private static List<Integer> rows(Form form, String list, String more, int most) {
        boolean none = form.rows(list, 0).isEmpty();
        return form.rows(list, none || form.values().containsKey(more) ? 1 : 0).stream()
                .limit(most)
                .toList();
    }
}
