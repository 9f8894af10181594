// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.notification.bounces.fixture.MemoryLetters;
import io.kogge.notification.bounces.mime.CalendarZones;
import io.kogge.notification.bounces.mime.MailReader;
import io.kogge.notification.bounces.model.reply.ReplyReader;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.fixture.MemoryAggregates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ReadMailboxTest {
    private final AtomicReference<ReturnMailbox.Position> reached = new AtomicReference<>(ReturnMailbox.Position.START);
    private final List<ReturnMailbox.Position> tidied = new ArrayList<>();
    private final MemoryAggregates<ReturnedMail, Void> kept = new MemoryAggregates<>();
    private final ReadMailbox read = new ReadMailbox(
            new Five(),
            new Positions() {
                @Override
                public Mono<ReturnMailbox.Position> last() {
                    return Mono.fromSupplier(reached::get);
                }

                @Override
                public Mono<Void> reached(ReturnMailbox.Position position) {
                    return Mono.fromRunnable(() -> reached.set(position));
                }
            },
            new TakeMail(
                    new MailReader(8, 100)::read,
                    new ReplyReader(new CalendarZones()),
                    new FindLetter(new MemoryLetters(), Optional.empty()),
                    new MemoryLetters(),
                    List.of(),
                    new KeepForStaff(kept, Clock.systemUTC(), Duration.ofDays(90))),
            2);

    @Test
    void allThatIsNewIsReadInBatches() {
        read.run(() -> false).block();

        assertThat(kept.states()).hasSize(5);
        assertThat(reached.get().uid()).isEqualTo(5);
        assertThat(tidied).hasSize(5);
        read.run(() -> false).block();
        assertThat(tidied).hasSize(5);
    }

    @Test
    void whatCouldNotBeStoredIsReadAgain() {
        kept.failOnce(new IllegalStateException("the database is away"));

        assertThatThrownBy(() -> read.run(() -> false).block()).hasMessageContaining("away");
        assertThat(reached.get()).isEqualTo(ReturnMailbox.Position.START);

        read.run(() -> false).block();
        assertThat(kept.states()).hasSize(5);
    }

    @Test
    void aStopIsAskedForBeforeEachMail() {
        read.run(() -> reached.get().uid() >= 3).block();

        assertThat(reached.get().uid()).isEqualTo(3);
    }

    /** Five mails, numbered from one. */
    private final class Five implements ReturnMailbox {
        @Override
        public Mono<List<Arrived>> next(Position behind, int most) {
            return Mono.fromSupplier(() -> LongStream.rangeClosed(behind.uid() + 1, 5)
                    .limit(most)
                    .mapToObj(uid -> new Arrived(
                            new Position(1, uid),
                            Clock.systemUTC().instant(),
                            ("Subject: " + uid + "\r\n\r\nhello").getBytes(StandardCharsets.US_ASCII)))
                    .toList());
        }

        @Override
        public Mono<Void> done(List<Position> positions) {
            return Mono.fromRunnable(() -> tidied.addAll(positions));
        }
    }
}
