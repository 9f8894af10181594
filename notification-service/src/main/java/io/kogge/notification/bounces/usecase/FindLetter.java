// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.notification.bounces.model.report.BounceReport;
import io.kogge.notification.bounces.model.report.Finding;
import io.kogge.notification.bounces.model.report.Traces;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds the letter that a mail is about: by the address to which it came, if that is one letter's own; else by ids of ours
 * in it; else, of a letter that came back, by whose it was.
 */
public final class FindLetter {
    /** Ids that are looked up for one mail, which may name as many as it likes. */
    private static final int MOST = 20;

    private final SentLetters letters;
    private final Optional<ReturnPath> returnPath;

    /** With return paths where letters have them. */
    public FindLetter(SentLetters letters, Optional<ReturnPath> returnPath) {
        this.letters = letters;
        this.returnPath = returnPath;
    }

    Mono<SentLetter> of(BounceReport report) {
        Traces traces = report.traces();
        return Mono.justOrEmpty(returnPath.flatMap(path -> path.token(traces.arrivedAt())))
                .flatMap(letters::byToken)
                .switchIfEmpty(Flux.fromIterable(traces.messageIds())
                        .take(MOST)
                        .concatMap(letters::byMessageId)
                        .next())
                .switchIfEmpty(Flux.fromIterable(traces.envelopeIds())
                        .take(MOST)
                        .concatMap(letters::byToken)
                        .next())
                .switchIfEmpty(Flux.fromIterable(report.findings())
                        .filter(finding -> finding.verdict().isBounce())
                        .map(Finding::sentTo)
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .take(MOST)
                        .concatMap(letters::lastTo)
                        .next());
    }
}
