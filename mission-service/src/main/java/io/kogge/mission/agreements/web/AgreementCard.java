// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.schemas.PagePath;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as pages show it.
 *
 * @param agreement the agreement, which is in the register
 * @param version as it was read
 * @param over whether its end has come while it was neither renewed nor closed
 */
public record AgreementCard(Agreement agreement, long version, boolean over) {

    static AgreementCard of(Stored<Agreement> stored, LocalDate today) {
        KnownDate ends = stored.state().ends();
        boolean over = stored.state().state() == AgreementState.IN_FORCE
                && ends != null
                && ends.last().isBefore(today);
        return new AgreementCard(stored.state(), stored.version(), over);
    }

    /** Its page. */
    public String path() {
        return PagePath.AGREEMENT + agreement.id();
    }

    /** What was agreed. */
    public AgreementTerms terms() {
        return agreement.kept().terms();
    }

    /** When it ends or was closed; null where it has no end. */
    public @Nullable KnownDate ends() {
        return agreement.ends();
    }

    /** With whom, in a line. */
    public String parties() {
        return terms().parties().stream().map(PartnerName::name).collect(Collectors.joining(", "));
    }

    /** Which word of the catalogue says its state: {@code agreement-stage.<stage>}. */
    public String stage() {
        return switch (agreement.state()) {
            case IN_FORCE -> over ? "over" : "in-force";
            case RENEWED -> "renewed";
            case ENDED -> "ended";
        };
    }

    /** How that word is coloured; never the only sign. */
    public String tone() {
        return switch (agreement.state()) {
            case IN_FORCE -> over ? "bad" : "good";
            case RENEWED, ENDED -> "";
        };
    }

    /** Whether it can be renewed or closed. */
    public boolean open() {
        return agreement.state() == AgreementState.IN_FORCE;
    }
}
