// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.waiting.Waiting;
import io.kogge.mission.waiting.WaitingLine;
import io.kogge.mission.waiting.WaitingLine.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import reactor.core.publisher.Flux;

/** Agreements that staff should renew or close: from some time before their end on, for as long as they do neither. */
public final class EndingAgreements implements Waiting {
    private final Agreements agreements;
    private final Period ahead;
    private final Clock clock;
    private final ZoneId office;

    /** Days are those of the office's clocks. */
    public EndingAgreements(Agreements agreements, Period ahead, Clock clock, ZoneId office) {
        this.agreements = agreements;
        this.ahead = ahead;
        this.clock = clock;
        this.office = office;
    }

    @Override
    public Flux<WaitingLine> lines(String language, String staff) {
        return Flux.defer(() -> {
            LocalDate today = LocalDate.now(clock.withZone(office));
            return agreements.endingBetween(Agreements.EVER, today.plus(ahead)).map(ending -> line(ending, today));
        });
    }

    private static WaitingLine line(Stored<Agreement> ending, LocalDate today) {
        KnownDate ends = Objects.requireNonNull(ending.state().ends(), "ends");
        boolean over = ends.last().isBefore(today);
        return WaitingLine.on(
                over ? Urgency.LATE : Urgency.SOON,
                over ? "agreement-over" : "agreement-ends",
                ending.state().kept().terms().subject(),
                ends,
                "/agreements/" + ending.id());
    }
}
