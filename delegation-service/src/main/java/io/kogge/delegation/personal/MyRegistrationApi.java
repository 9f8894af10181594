// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.card.MissionAnswers;
import io.kogge.delegation.form.AddressInput;
import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.people.usecase.ConfirmAddress;
import io.kogge.delegation.registration.usecase.ConfirmHandler;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.standing.Standings;
import io.kogge.kernel.command.Actor;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.JsonBody;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** One's own registration, for programs that hold a personal link. */
public final class MyRegistrationApi {
    private final LinkOpener links;
    private final Registrations registrations;
    private final ConfirmHandler confirm;
    private final ConfirmAddress confirmAddress;
    private final AddressInput addresses;
    private final Standings standings;
    private final MissionAnswers missions;

    /** Answers with missions as everybody reads them. */
    public MyRegistrationApi(
            LinkOpener links,
            Registrations registrations,
            ConfirmHandler confirm,
            ConfirmAddress confirmAddress,
            AddressInput addresses,
            Standings standings,
            MissionAnswers missions) {
        this.links = links;
        this.registrations = registrations;
        this.confirm = confirm;
        this.confirmAddress = confirmAddress;
        this.addresses = addresses;
        this.standings = standings;
        this.missions = missions;
    }

    /** Where I stand. */
    public Mono<ServerResponse> get(ServerRequest request) {
        return open(request).flatMap(this::answer);
    }

    /** Corrects what I filled in; the address is asked for apart. */
    public Mono<ServerResponse> correct(ServerRequest request) {
        return open(request)
                .flatMap(mine -> JsonBody.fields(request).flatMap(fields -> {
                    var correction = ApplicantInput.correction(
                            fields, mine.applicant().person().email());
                    fields.finish(() -> correction);
                    return registrations
                            .correct(id(mine), IfMatch.version(request), correction, actor(mine))
                            .flatMap(this::answer);
                }));
    }

    /** Confirms my address. */
    public Mono<ServerResponse> confirm(ServerRequest request) {
        return open(request).flatMap(mine -> confirm.confirm(mine).then(again(mine)));
    }

    /** Withdraws. */
    public Mono<ServerResponse> withdraw(ServerRequest request) {
        return open(request)
                .flatMap(mine -> registrations.withdraw(id(mine), actor(mine)).then(again(mine)));
    }

    /** Asks for another address, which is mine once it confirms; the answer is the same whoever has it. */
    public Mono<ServerResponse> askForAddress(ServerRequest request) {
        return open(request)
                .flatMap(mine -> JsonBody.fields(request).flatMap(fields -> {
                    String email = addresses.read(fields);
                    fields.finish(() -> email);
                    return registrations
                            .askForAddress(id(mine), email, actor(mine))
                            .then(again(mine));
                }));
    }

    /** Confirms a new address, by the link that was mailed there. */
    public Mono<ServerResponse> confirmAddress(ServerRequest request) {
        return Mono.fromSupplier(() -> links.change(request.pathVariable("token")))
                .flatMap(link -> confirmAddress.confirm(link.subject(), link.version()))
                .then(ServerResponse.noContent().build());
    }

    private Mono<Registrant> open(ServerRequest request) {
        return links.open(request.pathVariable("token"));
    }

    private Mono<ServerResponse> again(Registrant mine) {
        return Mono.defer(() -> registrations.registrant(id(mine))).flatMap(this::answer);
    }

    private static String id(Registrant mine) {
        return mine.registration().id();
    }

    private static Actor actor(Registrant mine) {
        return Actor.person(mine.person().id());
    }

    private Mono<ServerResponse> answer(Registrant mine) {
        return standings
                .of(mine)
                .flatMap(situation -> Answers.ok(
                        MyRegistrationJson.of(situation, missions.of(situation.mission(), situation.places())),
                        mine.version()));
    }
}
