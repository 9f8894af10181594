// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.model.Story;
import io.kogge.mission.review.storage.ReviewStorage;
import io.kogge.mission.review.usecase.Erasures;
import io.kogge.mission.review.usecase.FrozenCommands;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.usecase.StoryCommands;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Freezing and erasing at the same moment, and erasing half-way. */
@OnEveryDatabase
class FreezingIT {
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final Texts TOLD = new Texts(Map.of("en", "Jan Jansen came along."));

    private final RunningService service;
    private final StoryCommands stories;
    private final FrozenCommands commands;
    private final FrozenReviews frozen;
    private final Period period;

    FreezingIT(TestDatabase database) {
        service = RunningService.on(database);
        stories = service.bean(StoryCommands.class);
        commands = service.bean(FrozenCommands.class);
        frozen = service.bean(FrozenReviews.class);
        int year = 100 + new Random().nextInt(800);
        period = Period.years(year, year);
    }

    @Test
    void an_erasure_at_a_stale_version_leaves_everything() {
        Stored<Story> told = tell();
        commands.freeze(period, "Marijke", STAFF).block();

        assertThatThrownBy(() -> erase(told.version() + 1)).isInstanceOf(Rejection.Stale.class);
        assertThat(kept().sheet().story()).isEqualTo(TOLD.byLanguage());

        erase(told.version());
        assertThat(kept().sheet().story()).isEmpty();
        assertThat(kept().erased()).containsExactly(Sheet.OVERVIEW);
    }

    @Test
    void what_an_erasure_left_that_ended_half_way_is_not_read_and_goes_with_the_next() {
        Stored<Story> told = tell();
        String token = commands.freeze(period, "Marijke", STAFF).block().token();
        Stored<Story> half = service.bean(AggregateFactory.class)
                .aggregates(ReviewStorage.stories())
                .change(told.id(), Command.by(STAFF), story -> story.erase(Instant.now()))
                .block();

        assertThat(Browser.fresh(service.origin(), "en")
                        .get("/review/shared/" + token)
                        .is(200)
                        .text())
                .contains("Something was erased")
                .doesNotContain("Jansen");

        erase(half.version());
        assertThat(kept().sheet().story()).isEmpty();
    }

    @Test
    void what_an_erasure_left_goes_before_anything_new_is_told() {
        Stored<Story> told = tell();
        commands.freeze(period, "Marijke", STAFF).block();
        Stored<Story> half = service.bean(AggregateFactory.class)
                .aggregates(ReviewStorage.stories())
                .change(told.id(), Command.by(STAFF), story -> story.erase(Instant.now()))
                .block();

        stories.tell(Sheet.OVERVIEW, period, half.version(), new Texts(Map.of("en", "Other.")), STAFF)
                .block();

        assertThat(kept().sheet().story()).isEmpty();
    }

    @Test
    void an_erasure_while_a_review_is_frozen_reaches_it() {
        Stored<Story> told = tell();
        Aggregates<FrozenReview, Void> late = before(
                Aggregates.class,
                service.bean(AggregateFactory.class).aggregates(ReviewStorage.frozen()),
                "create",
                stories.erase(Sheet.OVERVIEW, period, told.version(), STAFF).then());

        freezing(service.bean(Happenings.class), late)
                .freeze(period, "Marijke", STAFF)
                .block();

        assertThat(kept().sheet().story()).isEmpty();
        assertThat(kept().erased()).containsExactly(Sheet.OVERVIEW);
    }

    private FrozenCommands freezing(Happenings happenings, Aggregates<FrozenReview, Void> aggregates) {
        return new FrozenCommands(
                service.bean(Reviews.class),
                happenings,
                frozen,
                aggregates,
                service.bean(Erasures.class),
                service.bean(Clock.class));
    }

    private Stored<Story> tell() {
        return stories.tell(Sheet.OVERVIEW, period, StoryCommands.UNTOLD, TOLD, STAFF)
                .block();
    }

    private void erase(long version) {
        stories.erase(Sheet.OVERVIEW, period, version, STAFF).block();
    }

    private FrozenReview kept() {
        return frozen.of(period).single().block().state();
    }

    /** A port that does something else before one of its methods. */
    private static <T> T before(Class<? super T> port, T real, String method, Mono<Void> meanwhile) {
        @SuppressWarnings("unchecked")
        T late = (T) Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, called, arguments) -> {
            try {
                Object answer = called.invoke(real, arguments);
                return called.getName().equals(method) ? meanwhile.then((Mono<?>) answer) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return late;
    }
}
