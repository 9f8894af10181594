// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.form.RegisterInput;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.RegisterHandler;
import io.kogge.web.api.Answers;
import io.kogge.web.input.JsonBody;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Handing in a registration, for programs. */
public final class RegistrationApi {
    private final RegisterHandler register;
    private final ApplicantInput applicants;
    private final RegisterLimits limits;

    /** Hands in by this handler, so many as the limits let through. */
    public RegistrationApi(RegisterHandler register, ApplicantInput applicants, RegisterLimits limits) {
        this.register = register;
        this.applicants = applicants;
        this.limits = limits;
    }

    /** The answer to every registration that was handed in, whoever the address belongs to. */
    public record Received(String id, RegistrationState state) {}

    /** Hands in a registration. */
    public Mono<ServerResponse> register(ServerRequest request) {
        return JsonBody.fields(request)
                .map(fields -> RegisterInput.read(fields, applicants))
                .doOnNext(wellFormed -> limits.count(request))
                .flatMap(input -> register.register(input.id(), input.missionId(), input.applicant())
                        .thenReturn(new Received(input.id(), RegistrationState.STARTED)))
                .flatMap(Answers::accepted);
    }
}
