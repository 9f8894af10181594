// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.mission.RunningService;
import io.kogge.mission.news.model.ArrivalMark;
import io.kogge.mission.news.model.ArrivalMark.Arrived;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks behave alike on every database. */
@OnEveryDatabase
class ArrivalMarksIT {
    private static final LocalDate MONDAY = LocalDate.parse("2027-03-08");

    private final MongoArrivalMarks marks;

    ArrivalMarksIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        // the service marks days too, at moments of its own
        this.marks = new MongoArrivalMarks(service.bean(MongoClient.class)
                .getDatabase(TestDatabase.freshName())
                .withCodecRegistry(service.bean(MongoDatabase.class).getCodecRegistry()));
    }

    @Test
    void theLatestOfADayOrBeforeCountsAndElseTheEarliest() {
        assertThat(marks.of(MONDAY).block()).isNull();
        ArrivalMark monday = kept(MONDAY, 3);
        ArrivalMark wednesday = kept(MONDAY.plusDays(2), 5);

        assertThat(marks.of(MONDAY.minusDays(1)).block()).isEqualTo(monday);
        assertThat(marks.of(MONDAY).block()).isEqualTo(monday);
        assertThat(marks.of(MONDAY.plusDays(1)).block()).isEqualTo(monday);
        assertThat(marks.of(MONDAY.plusDays(9)).block()).isEqualTo(wednesday);
    }

    @Test
    void aDayIsMarkedOnce() {
        assertThat(marks.has(MONDAY).block()).isFalse();
        ArrivalMark first = kept(MONDAY, 3);
        kept(MONDAY, 9);

        assertThat(marks.has(MONDAY).block()).isTrue();
        assertThat(marks.of(MONDAY).block()).isEqualTo(first);
    }

    @Test
    void theDaysBeforeAreForgotten() {
        kept(MONDAY, 3);
        ArrivalMark tuesday = kept(MONDAY.plusDays(1), 4);
        marks.forgetBefore(MONDAY.plusDays(1)).block();

        assertThat(marks.of(MONDAY).block()).isEqualTo(tuesday);
    }

    private ArrivalMark kept(LocalDate day, int count) {
        ArrivalMark mark = new ArrivalMark(
                day,
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                List.of(new Arrived("m1", count), new Arrived("m2", null)));
        marks.keep(mark).block();
        return mark;
    }
}
