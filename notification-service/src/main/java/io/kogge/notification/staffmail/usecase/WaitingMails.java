// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.page.Paging;
import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.bounces.usecase.ReturnedMails;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.model.StaffNews.Waits;
import io.kogge.schemas.PagePath;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import reactor.core.publisher.Flux;

/** Mails of missions that are not over which did not arrive, and what came back and only staff can place. */
public final class WaitingMails implements Waiting {
    private static final Paging ONE = new Paging(1, 1);

    private final Audiences audiences;
    private final Correspondences correspondences;
    private final ReturnedMails returned;

    /** Reads these. */
    public WaitingMails(Audiences audiences, Correspondences correspondences, ReturnedMails returned) {
        this.audiences = audiences;
        this.correspondences = correspondences;
        this.returned = returned;
    }

    @Override
    public Flux<StaffNews.Line> lines(Instant now) {
        return Flux.concat(correspondences.unsuccessful().flatMapMany(counts -> undelivered(counts, now)), open());
    }

    private Flux<StaffNews.Line> undelivered(Map<String, Long> counts, Instant now) {
        return audiences
                .missions(counts.keySet())
                .filter(mission -> !mission.over(now) && mission.state() != Mission.State.CANCELLED)
                .sort(Comparator.comparing(Mission::start))
                .map(mission -> new StaffNews.Line(
                        Waits.UNDELIVERED,
                        mission.titles(),
                        counts.getOrDefault(mission.id(), 0L),
                        null,
                        PagePath.MESSAGES + mission.id()));
    }

    private Flux<StaffNews.Line> open() {
        return returned.open(ONE)
                .filter(page -> page.total() > 0)
                .map(page ->
                        new StaffNews.Line(Waits.RETURNED, Texts.NONE, page.total(), null, "/notifications/returned"))
                .flux();
    }
}
