// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.model.Story;
import io.kogge.mission.review.storage.ReviewStorage;
import io.kogge.mission.review.usecase.Arrivals;
import io.kogge.mission.review.usecase.ChapterSource;
import io.kogge.mission.review.usecase.Erasures;
import io.kogge.mission.review.usecase.FrozenCommands;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.usecase.Stories;
import io.kogge.mission.review.usecase.StoryCommands;
import io.kogge.mission.review.usecase.Tokens;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.notification.ReportedOutcome;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Freezing and erasing at the same moment, and erasing half-way. */
@OnEveryDatabase
class FreezingIT {
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final Texts TOLD = new Texts(Map.of("en", "Jan Jansen came along."));

    private static final AtomicInteger YEARS = new AtomicInteger(100);

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
        // the broker is shared by the tests of every database
        int year = YEARS.getAndIncrement();
        period = Period.years(year, year);
    }

    @Test
    void an_erasure_at_a_stale_version_leaves_everything() {
        Stored<Story> told = tell().block();
        commands.freeze(period, "Marijke", STAFF).block();

        assertThatThrownBy(() -> erase(told.version() + 1)).isInstanceOf(Rejection.Stale.class);
        assertThat(kept().sheet().story()).isEqualTo(TOLD.byLanguage());

        erase(told.version());
        assertThat(kept().sheet().story()).isEmpty();
        assertThat(kept().erased()).containsExactly(Sheet.OVERVIEW);
    }

    @Test
    void what_an_erasure_left_that_ended_half_way_is_not_read_and_goes_with_the_next() {
        Stored<Story> told = tell().block();
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
        Stored<Story> told = tell().block();
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
        Stored<Story> told = tell().block();
        Aggregates<FrozenReview, Void> late = before(
                Aggregates.class,
                aggregates(),
                "create",
                stories.erase(Sheet.OVERVIEW, period, told.version(), STAFF).then());

        freezing(service.bean(Happenings.class), late)
                .freeze(period, "Marijke", STAFF)
                .block();

        assertThat(kept().sheet().story()).isEmpty();
        assertThat(kept().erased()).containsExactly(Sheet.OVERVIEW);
    }

    @Test
    void figures_and_list_are_of_one_moment_or_nothing_is_frozen() {
        AtomicBoolean written = new AtomicBoolean();
        // after the figures were read, and before those that are compared with them
        Happenings writtenOnce = before(
                Happenings.class,
                service.bean(Happenings.class),
                "all",
                Mono.defer(() -> written.getAndSet(true) ? Mono.empty() : tell())
                        .then());
        freezing(writtenOnce, aggregates()).freeze(period, "Marijke", STAFF).block();
        assertThat(kept().sheet().story()).isEqualTo(TOLD.byLanguage());
    }

    @Test
    void a_list_that_is_never_that_of_the_figures_is_refused_and_not_kept() {
        List<String> dropped = new CopyOnWriteArrayList<>();
        FrozenReviews oneMore = (FrozenReviews) Proxy.newProxyInstance(
                FrozenReviews.class.getClassLoader(),
                new Class<?>[] {FrozenReviews.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals("drop")) {
                        dropped.add((String) arguments[0]);
                    }
                    return called.getName().equals("keep") ? Mono.just(1L) : called.invoke(frozen, arguments);
                });

        assertThatThrownBy(() -> freezing(service.bean(Happenings.class), oneMore, aggregates())
                        .freeze(period, "Marijke", STAFF)
                        .block())
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessageContaining("busy");
        assertThat(dropped).hasSize(5).doesNotHaveDuplicates();
        assertThat(frozen.of(period).collectList().block()).isEmpty();
    }

    @Test
    void figures_that_never_settle_are_not_frozen() {
        Reviews lagging = new Reviews(
                service.bean(Happenings.class),
                service.bean(Stories.class),
                service.bean(ChapterSource.class),
                service.bean(Outcomes.class),
                new Arrivals() {
                    @Override
                    public Mono<Boolean> underWay() {
                        return Mono.just(false);
                    }

                    @Override
                    public Mono<Boolean> caughtUp() {
                        return Mono.just(false);
                    }
                },
                service.bean(Clock.class),
                ZoneOffset.UTC);
        FrozenCommands freezing = new FrozenCommands(
                lagging,
                service.bean(Happenings.class),
                frozen,
                aggregates(),
                service.bean(Erasures.class),
                service.bean(Clock.class));

        assertThatThrownBy(() -> freezing.freeze(period, "Marijke", STAFF).block())
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessageContaining("review-lagging");
        assertThat(frozen.of(period).collectList().block()).isEmpty();
    }

    @Test
    void what_is_taken_out_of_the_register_leaves_nothing_in_a_list() {
        ActivitySummary activity = activity();
        LookBack.publish(service, List.of(LookBack.recorded(activity)));
        await().untilAsserted(() -> assertThat(
                        service.bean(Reviews.class).sheet(period).block().total())
                .isEqualTo(1));
        FrozenCommands.Frozen made = commands.freeze(period, "Marijke", STAFF).block();
        String id = made.review().id();
        String link = "/review/shared/" + made.token();
        assertThat(shared(link)).doesNotContain("Something was erased");
        assertThat(listed(id).titles().byLanguage()).isEqualTo(Map.of("en", "Port call of the Batavia"));

        LookBack.publish(
                service,
                List.of(LookBack.entry(activity.getActivityId(), 2, new ActivityRemoved(activity.getActivityId()))));

        await().untilAsserted(() -> assertThat(listed(id).titles().byLanguage()).isEmpty());
        assertThat(listed(id)).satisfies(one -> {
            assertThat(one.partners()).isEmpty();
            assertThat(one.cities()).isEmpty();
            assertThat(one.date()).isEqualTo(KnownDate.parse(activity.getDate()));
        });
        assertThat(shared(link))
                .contains("Something was erased", "or an entry in its list", "Taken out of the register since");
        assertThat(shared(link + "?page=2")).as("wherever in the list it stood").contains("Something was erased");
    }

    @Test
    void a_chapter_has_its_activities_from_the_frozen_list_and_loses_what_is_erased_there() {
        String line = OwnLine.in(service);
        ActivitySummary activity =
                ActivitySummary.newBuilder(activity()).setPolicyLine(line).build();
        LookBack.publish(service, List.of(LookBack.recorded(activity)));
        await().untilAsserted(() -> assertThat(
                        service.bean(Reviews.class).sheet(period).block().total())
                .isEqualTo(1));
        FrozenCommands.Frozen made = commands.freeze(period, "Marijke", STAFF).block();
        String link = "/review/shared/" + made.token();
        assertThat(Browser.fresh(service.origin(), "en").get(link).is(200).html())
                .containsSubsequence("id=\"line-" + line + "-activities\"", "Port call of the Batavia", "id=\"listed\"")
                .doesNotContain("href=\"/activities", "href=\"/partners", "href=\"/review/list");
        LookBack.publish(
                service,
                List.of(LookBack.entry(activity.getActivityId(), 2, new ActivityRemoved(activity.getActivityId()))));
        await().untilAsserted(() ->
                assertThat(listed(made.review().id()).titles().byLanguage()).isEmpty());
        assertThat(Browser.fresh(service.origin(), "en").get(link).is(200).html())
                .containsSubsequence(
                        "id=\"line-" + line + "-activities\"", "Taken out of the register since", "id=\"listed\"")
                .doesNotContain("Batavia");
    }

    @Test
    void what_came_of_missions_is_kept_as_it_was_when_the_review_was_frozen() {
        String mission = UUID.randomUUID().toString();
        MissionSummary held = ToldMissions.under(mission, period.first()).build();
        LookBack.publish(
                service,
                List.of(
                        ToldMissions.entry(mission, 1, new MissionStarted(held)),
                        ToldMissions.places(mission, 4),
                        leads(mission, 1, 2)));
        await().untilAsserted(() -> {
            assertThat(came().asked()).isEqualTo(4);
            assertThat(came().counts()).containsEntry("LEAD", 2L);
        });
        OutcomeFigures then = came();
        Stored<Story> told = tell().block();
        String token = commands.freeze(period, "Marijke", STAFF).block().token();

        LookBack.publish(service, List.of(leads(mission, 2, 9)));
        await().untilAsserted(() -> assertThat(came().counts()).containsEntry("LEAD", 9L));
        erase(told.version());

        assertThat(kept().erased()).containsExactly(Sheet.OVERVIEW);
        assertThat(kept().sheet().outcomes()).isEqualTo(then);
        Browser.Page page = Browser.fresh(service.origin(), "en")
                .get("/review/shared/" + token)
                .is(200);
        assertThat(page.text()).containsSubsequence("What came of it", "Contacts followed up", "2");
        assertThat(page.html()).doesNotContain("/review/outcomes");
    }

    @Test
    void a_review_that_was_frozen_before_outcomes_were_kept_says_so() {
        Sheet now = service.bean(Reviews.class).sheet(period).block();
        Sheet old = new Sheet(
                now.total(),
                now.before(),
                now.planned(),
                now.noMorePrecise(),
                now.perhaps(),
                now.categories(),
                now.tables(),
                now.story(),
                now.chapters(),
                null,
                null);
        String token = UUID.randomUUID().toString();
        aggregates()
                .create(
                        UUID.randomUUID().toString(),
                        Command.by(STAFF),
                        Decision.of(new FrozenReview(
                                period, old, 0, Instant.EPOCH, "Marijke", Tokens.hash(token), List.of(), null)))
                .block();

        assertThat(Browser.fresh(service.origin(), "en")
                        .get("/review/shared/" + token)
                        .is(200)
                        .text())
                .contains("This review was frozen before the results of missions were kept with it.")
                .doesNotContain("No outcomes are recorded");
    }

    private static OutboxEntry leads(String mission, long sequence, int count) {
        return ToldMissions.report(mission, "r1", sequence, true, new ReportedOutcome("LEAD", count, null, null));
    }

    private OutcomeFigures came() {
        return service.bean(Reviews.class).sheet(period).block().outcomes();
    }

    @Test
    void lists_that_nobody_can_open_are_kept_for_a_while_and_then_dropped() {
        LookBack.publish(service, List.of(LookBack.recorded(activity())));
        await().untilAsserted(() -> assertThat(
                        service.bean(Reviews.class).sheet(period).block().total())
                .isEqualTo(1));
        Stored<FrozenReview> open =
                commands.freeze(period, "Marijke", STAFF).block().review();
        Stored<FrozenReview> withdrawn =
                commands.freeze(period, "Marijke", STAFF).block().review();
        commands.revoke(withdrawn.id(), withdrawn.version(), STAFF).block();
        String crashed = UUID.randomUUID().toString();
        frozen.keep(crashed, frozen.listed(open.id(), 0, 1)).block();

        frozen.dropUnread(Instant.EPOCH).block();
        assertThat(frozen.listed(withdrawn.id(), 0, 1).collectList().block()).hasSize(1);
        assertThat(frozen.listed(crashed, 0, 1).collectList().block()).hasSize(1);

        // later than the tests' clock and the machine's
        frozen.dropUnread(Instant.parse("2099-01-01T00:00:00Z")).block();
        assertThat(frozen.listed(withdrawn.id(), 0, 1).collectList().block()).isEmpty();
        assertThat(frozen.listed(crashed, 0, 1).collectList().block()).isEmpty();
        assertThat(frozen.listed(open.id(), 0, 1).collectList().block()).hasSize(1);
    }

    private ActivitySummary activity() {
        return ActivitySummary.newBuilder(LookBack.activities().get(0))
                .setActivityId("frozen-" + UUID.randomUUID())
                .setTitles(List.of(new LocalizedText("en", "Port call of the Batavia")))
                .setDate(period.first() + "/" + period.last())
                .setFirstDay(period.first())
                .setLastDay(period.last())
                .build();
    }

    private String shared(String path) {
        return Browser.fresh(service.origin(), "en").get(path).is(200).text();
    }

    private Happening listed(String id) {
        return frozen.listed(id, 0, 1).single().block();
    }

    private FrozenCommands freezing(Happenings happenings, Aggregates<FrozenReview, Void> aggregates) {
        return freezing(happenings, frozen, aggregates);
    }

    private FrozenCommands freezing(
            Happenings happenings, FrozenReviews frozen, Aggregates<FrozenReview, Void> aggregates) {
        return new FrozenCommands(
                service.bean(Reviews.class),
                happenings,
                frozen,
                aggregates,
                service.bean(Erasures.class),
                service.bean(Clock.class));
    }

    private Mono<Stored<Story>> tell() {
        return stories.tell(Sheet.OVERVIEW, period, StoryCommands.UNTOLD, TOLD, STAFF);
    }

    private Aggregates<FrozenReview, Void> aggregates() {
        return service.bean(AggregateFactory.class).aggregates(ReviewStorage.frozen());
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
        T late =
                (T) Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, called, arguments) -> {
                    try {
                        Object answer = called.invoke(real, arguments);
                        if (!called.getName().equals(method)) {
                            return answer;
                        }
                        return answer instanceof Mono<?> one
                                ? meanwhile.then(one)
                                : meanwhile.thenMany((Flux<?>) answer);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return late;
    }
}
