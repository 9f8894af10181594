// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.schedule.model.Claim;
import io.kogge.notification.schedule.model.Occurrence;
import java.util.List;
import reactor.core.publisher.Mono;

/** Tells staff how many have not done what several messages asked them for. */
public final class ReportMissing {
    private final Occurrences occurrences;
    private final Readers readers;
    private final Outstanding outstanding;
    private final StaffNotices notices;

    /** Tells staff by these. */
    public ReportMissing(Occurrences occurrences, Readers readers, Outstanding outstanding, StaffNotices notices) {
        this.occurrences = occurrences;
        this.readers = readers;
        this.outstanding = outstanding;
        this.notices = notices;
    }

    /** Counts them, and tells staff. */
    Mono<Void> run(Claim claim) {
        Occurrence occurrence = claim.occurrence();
        return readers.after(occurrence, "")
                .concatMap(page -> missing(occurrence, page.readers()))
                .reduce(0L, Long::sum)
                // told first: after a crash between the two it is told again, which does nothing
                .flatMap(missing -> notices.missing(occurrence, missing)
                        .then(Mono.defer(() -> occurrences.report(claim, missing))));
    }

    /** Who confirmed is among the recipients no more; who answered still is. */
    private Mono<Long> missing(Occurrence occurrence, List<Addressee> people) {
        List<Participant> asked = people.stream()
                .filter(reader -> reader.in(occurrence))
                .map(Addressee::participant)
                .toList();
        return outstanding.among(occurrence, asked).map(left -> (long) left.size());
    }
}
