// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.text.Texts;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.model.StaffNews.Waits;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.Occasion;
import io.kogge.notification.staffmail.model.SetAside;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Notices when a consumer of any service sets an event aside. Operators get one mail a day about it; what comes after that
 * is counted in the next digest.
 */
public final class WatchSetAside implements Waiting {
    private static final String ABOUT = "set-aside";
    private static final Duration USEFUL = Duration.ofDays(2);

    private final Supplier<Mono<Long>> ever;
    private final SetAsideMarks marks;
    private final TellStaff tell;
    private final OfficeCalendar calendar;
    private final Clock clock;

    /**
     * The clock is the domain's.
     *
     * @param ever how many were ever set aside
     */
    public WatchSetAside(
            Supplier<Mono<Long>> ever, SetAsideMarks marks, TellStaff tell, OfficeCalendar calendar, Clock clock) {
        this.ever = ever;
        this.marks = marks;
        this.tell = tell;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Looks, and tells. */
    public Mono<Void> look() {
        return Mono.defer(ever)
                .flatMap(now -> marks.find()
                        .switchIfEmpty(Mono.fromSupplier(() -> SetAside.first(now)))
                        .flatMap(known -> tell(known.since(now)).then(marks.keep(known.seen(now)))));
    }

    private Mono<Void> tell(long fresh) {
        Instant now = clock.instant();
        return fresh == 0
                ? Mono.empty()
                : tell.tell(
                        NewsKind.DEAD_LETTERS,
                        new Occasion(ABOUT, today(now).toString(), fresh, now.plus(USEFUL)),
                        Command.by(Actor.system(ABOUT)));
    }

    /** From now on the digest of this day is about what came since the one before. */
    Mono<Void> digest(LocalDate day) {
        return marks.find().flatMap(known -> marks.keep(known.digest(day)));
    }

    @Override
    public Flux<StaffNews.Line> lines(Instant now) {
        return marks.find()
                .filter(known -> today(now).equals(known.digestOn()) && known.inDigest() > 0)
                .map(known -> new StaffNews.Line(Waits.SET_ASIDE, Texts.NONE, known.inDigest(), null, "/"))
                .flux();
    }

    private LocalDate today(Instant now) {
        return now.atZone(calendar.zone()).toLocalDate();
    }
}
