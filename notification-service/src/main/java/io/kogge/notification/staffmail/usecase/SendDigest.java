// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends the digest once on each day on which the office works, where there is something to say. */
public final class SendDigest {
    private static final String ABOUT = "digest";
    /** A digest of the morning is read in the morning; later there is none. */
    private static final Duration USEFUL = Duration.ofHours(6);

    private final List<Waiting> waiting;
    private final WatchSetAside setAside;
    private final TellStaff tell;
    private final OfficeCalendar calendar;
    private final LocalTime at;
    private final Clock clock;
    private final AtomicReference<@Nullable LocalDate> done = new AtomicReference<>();

    /**
     * The clock is the domain's.
     *
     * @param at time of day, on the office's clocks
     */
    public SendDigest(
            List<Waiting> waiting,
            WatchSetAside setAside,
            TellStaff tell,
            OfficeCalendar calendar,
            LocalTime at,
            Clock clock) {
        this.waiting = List.copyOf(waiting);
        this.setAside = setAside;
        this.tell = tell;
        this.calendar = calendar;
        this.at = at;
        this.clock = clock;
    }

    /** Sends it if it is time; asked again on the same day it does nothing. */
    public Mono<Void> run() {
        return Mono.defer(() -> {
            ZonedDateTime now = clock.instant().atZone(calendar.zone());
            LocalDate today = now.toLocalDate();
            ZonedDateTime begins = today.atTime(at).atZone(calendar.zone());
            ZonedDateTime ends = begins.plus(USEFUL);
            boolean due = calendar.works(today) && !now.isBefore(begins) && now.isBefore(ends);
            if (!due || today.equals(done.get())) {
                return Mono.empty();
            }
            Occasion occasion = new Occasion(ABOUT, today.toString(), 0, ends.toInstant());
            return setAside.digest(today)
                    .thenMany(Flux.fromIterable(waiting).concatMap(each -> each.lines(now.toInstant())))
                    .hasElements()
                    .flatMap(some ->
                            some ? tell.tell(NewsKind.DIGEST, occasion, Command.by(Actor.system(ABOUT))) : Mono.empty())
                    .doOnSuccess(told -> done.set(today));
        });
    }
}
