// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.job.RecurringJob;
import io.kogge.notification.RunningService;
import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;

@OnOneDatabase
class ManyMailsIT {
    private final RunningService service;
    private final OtherServices others;

    ManyMailsIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
    }

    @Test
    void hundredsAtOnceAllGoOut() {
        String mission = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        List<String> people = Stream.generate(ManyMailsIT::id).limit(200).toList();
        people.forEach(person -> others.contact(person, "en", "Europe/London"));
        people.forEach(person -> others.submit(mission, person));
        people.forEach(person -> others.accept(mission, person, AcceptedHow.DIRECT));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(sent(mission)).isEqualTo(400));
        others.move(mission, "2027-04-08T09:00", 1);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(sent(mission)).isEqualTo(600));
    }

    @Test
    void aStopInTheMiddleOfManyDoublesNothing() {
        SmartLifecycle senders = service.bean("jobRunner", SmartLifecycle.class);
        String mission = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        List<String> people = Stream.generate(ManyMailsIT::id).limit(300).toList();
        // queued first, as they go out faster than they are asked for
        senders.stop();
        people.forEach(person -> others.contact(person, "en", "Europe/London"));
        people.forEach(person -> others.submit(mission, person));
        await().atMost(Duration.ofMinutes(3)).until(() -> queued(mission) == people.size());
        senders.start();
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(3)).until(() -> sent(mission) >= 20);
        senders.stop();
        long before = sent(mission);
        senders.start();
        assertThat(before).isLessThan(people.size());
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(sent(mission)).isEqualTo(people.size()));
        assertThat(service.inbox().messageIds()).doesNotHaveDuplicates();
        assertThat(service.bean(Correspondences.class)
                        .tallies(mission)
                        .collectList()
                        .block())
                .isNotEmpty()
                .noneMatch(CopiesTally::possiblyTwice);
    }

    /** Each step of a dialogue has a limit; who cut off all of it would not hear the answer. */
    @Test
    void noRoundIsCutOff() {
        assertThat(service.bean("mailSenders", RecurringJob.class).timeLimit()).isNull();
    }

    private long queued(String mission) {
        return service.bean(Correspondences.class)
                .tallies(mission)
                .map(CopiesTally::count)
                .reduce(0L, Long::sum)
                .block();
    }

    private long sent(String mission) {
        return service.bean(Correspondences.class)
                .tallies(mission)
                .filter(tally -> tally.status() != Status.QUEUED)
                .map(CopiesTally::count)
                .reduce(0L, Long::sum)
                .block();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
