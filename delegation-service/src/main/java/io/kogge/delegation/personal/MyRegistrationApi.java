// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.ConfirmHandler;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.registration.web.ApplicantInput;
import io.kogge.delegation.standing.Standings;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.JsonBody;
import java.time.Clock;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** One's own registration, for programs that hold a personal link. */
public final class MyRegistrationApi {
    private final PersonalLinks links;
    private final Registrations registrations;
    private final ConfirmHandler confirm;
    private final Standings standings;
    private final Clock clock;

    /** Answers by the domain's clock. */
    public MyRegistrationApi(
            PersonalLinks links,
            Registrations registrations,
            ConfirmHandler confirm,
            Standings standings,
            Clock clock) {
        this.links = links;
        this.registrations = registrations;
        this.confirm = confirm;
        this.standings = standings;
        this.clock = clock;
    }

    /** Where I stand. */
    public Mono<ServerResponse> get(ServerRequest request) {
        return open(request).flatMap(this::answer);
    }

    /** Corrects what I filled in; the address is changed by staff only. */
    public Mono<ServerResponse> correct(ServerRequest request) {
        return open(request)
                .flatMap(mine -> JsonBody.fields(request).flatMap(fields -> {
                    var applicant = ApplicantInput.read(
                            fields, mine.state().applicant().person().email());
                    fields.finish(() -> applicant);
                    return registrations
                            .correct(mine.id(), IfMatch.version(request), before -> applicant, Actor.person(mine.id()))
                            .flatMap(this::answer);
                }));
    }

    /** Confirms my address. */
    public Mono<ServerResponse> confirm(ServerRequest request) {
        return open(request).flatMap(confirm::confirm).flatMap(this::answer);
    }

    /** Withdraws. */
    public Mono<ServerResponse> withdraw(ServerRequest request) {
        return open(request)
                .flatMap(mine -> registrations.withdraw(mine.id(), Actor.person(mine.id())))
                .flatMap(this::answer);
    }

    private Mono<Stored<Registration>> open(ServerRequest request) {
        return links.open(request.pathVariable("token"));
    }

    private Mono<ServerResponse> answer(Stored<Registration> mine) {
        return standings
                .of(mine)
                .flatMap(situation -> Answers.ok(MyRegistrationJson.of(situation, clock.instant()), mine.version()));
    }
}
