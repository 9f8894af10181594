// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.clock;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.web.api.Answers;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.JsonBody;
import io.kogge.web.page.Pages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lets staff move the domain clock forward, in demonstrations and tests. */
final class ClockApi {
    private static final int LONGEST_STEP_DAYS = 400;

    private final SettableClock clock;

    ClockApi(SettableClock clock) {
        this.clock = clock;
    }

    Mono<ServerResponse> now(ServerRequest request) {
        return Answers.ok(Map.of("now", clock.instant().toString()));
    }

    Mono<ServerResponse> advance(ServerRequest request) {
        return JsonBody.fields(request)
                .map(this::moment)
                .flatMap(this::advanceTo)
                .flatMap(now -> Answers.ok(Map.of("now", now.toString())));
    }

    Mono<ServerResponse> advanceByDays(ServerRequest request) {
        return Form.read(request)
                .map(form -> days(form.fields()))
                .flatMap(days -> advanceTo(clock.instant().plus(Duration.ofDays(days))))
                .flatMap(now -> Pages.seeOther("/inbox"));
    }

    private Instant moment(Fields fields) {
        Instant furthest = clock.instant().plus(Duration.ofDays(LONGEST_STEP_DAYS));
        Instant moment = fields.instant("advanceTo")
                .check(wished -> !wished.isAfter(furthest), "too-far")
                .required();
        return fields.finish(() -> moment);
    }

    private static int days(Fields fields) {
        int days = fields.integer("days").min(1).max(LONGEST_STEP_DAYS).required();
        return fields.finish(() -> days);
    }

    // writes a small file, so not on an event loop
    private Mono<Instant> advanceTo(Instant moment) {
        return Mono.fromCallable(() -> {
                    try {
                        clock.advanceTo(moment);
                    } catch (IllegalArgumentException e) {
                        throw new Rejection.Invalid(List.of(Fault.of("advanceTo", "not-forward")));
                    }
                    return clock.instant();
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
