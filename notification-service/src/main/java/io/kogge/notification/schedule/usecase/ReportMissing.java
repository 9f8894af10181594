// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.correspondence.usecase.Answered;
import io.kogge.notification.schedule.model.Claim;
import io.kogge.notification.schedule.model.Occurrence;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells staff how many have not done what several messages asked them for. */
public final class ReportMissing {
    private static final int AT_ONCE = 16;

    private final Occurrences occurrences;
    private final Readers readers;
    private final List<Answered> questions;
    private final StaffNotices notices;

    /** Asks these. */
    public ReportMissing(Occurrences occurrences, Readers readers, List<Answered> questions, StaffNotices notices) {
        this.occurrences = occurrences;
        this.readers = readers;
        this.questions = List.copyOf(questions);
        this.notices = notices;
    }

    /** Counts them, and tells staff. */
    Mono<Void> run(Claim claim) {
        Occurrence occurrence = claim.occurrence();
        return readers.after(occurrence, "")
                .concatMap(page -> Flux.fromIterable(page.readers())
                        .filter(reader -> reader.in(occurrence))
                        .filterWhen(reader -> missing(occurrence, reader), AT_ONCE)
                        .count())
                .reduce(0L, Long::sum)
                // told first: after a crash between the two it is told again, which does nothing
                .flatMap(missing -> notices.missing(occurrence, missing)
                        .then(Mono.defer(() -> occurrences.report(claim, missing))));
    }

    /** Who confirmed is among the recipients no more; who answered still is. */
    private Mono<Boolean> missing(Occurrence occurrence, Reader reader) {
        return Flux.fromIterable(questions)
                .filter(question -> question.question() == occurrence.template())
                .concatMap(question -> question.answered(reader.participant().registrationId()))
                .any(done -> done)
                .map(done -> !done);
    }
}
