// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestClock;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.model.Plans;
import io.kogge.mission.planning.model.RegistrationPeriod;
import io.kogge.mission.planning.model.Stop;
import io.kogge.mission.planning.model.UnsafeNotice;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.mission.planning.usecase.MissionSearch;
import io.kogge.mission.planning.usecase.MissionSelection;
import io.kogge.mission.planning.usecase.StepOrder;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The storage of missions behaves alike on every database. */
@OnEveryDatabase
class MongoMissionSearchIT {
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final Instant NOW = Plans.BEFORE_OPENING;

    private final RunningService service;
    private final MissionCommands commands;
    private final MissionSearch search;

    MongoMissionSearchIT(TestDatabase database) {
        service = RunningService.on(database);
        commands = service.bean(MissionCommands.class);
        search = service.bean(MissionSearch.class);
    }

    @Test
    void whatIsStoredReadsBackTheSame() {
        MissionPlan plan = new MissionPlan(
                new MissionProfile(
                        Direction.INCOMING,
                        MissionKind.AMBASSADOR_VISIT,
                        MissionFormat.HYBRID,
                        List.of(
                                MissionPartner.of(MissionPartner.Kind.CITY, "天津", "CN", true),
                                MissionPartner.of(MissionPartner.Kind.ORGANISATION, "Port of Tianjin", null, false)),
                        List.of(Plans.HYDROGEN),
                        null),
                new Texts(Map.of("nl", "Naar Tianjin", "en", "To Tianjin", "zh-Hans", "天津")),
                Texts.NONE,
                List.of(new Stop(
                        "Tianjin",
                        "CN",
                        ZoneId.of("Asia/Shanghai"),
                        LocalDateTime.parse("2027-05-10T09:30"),
                        LocalDateTime.parse("2027-05-14T17:00:30"))),
                1000,
                new RegistrationPeriod(Plans.OPENS, Plans.CLOSES),
                Instant.parse("2027-05-07T01:30:00.123Z"),
                true);
        String id = UUID.randomUUID().toString();
        commands.plan(id, plan, STAFF).block();

        Stored<Mission> draft = search.get(id).block();
        assertThat(draft.state()).isEqualTo(Mission.draft(id, plan, "staff-1").state());

        commands.take(id, 1, new StepOrder.Plain(MissionStep.ANNOUNCE), STAFF).block();
        commands.take(id, 2, new StepOrder.Cancel(CancelReason.TRAVEL_ADVICE), STAFF)
                .block();
        Stored<Mission> cancelled = search.get(id).block();
        assertThat(cancelled.version()).isEqualTo(3);
        assertThat(cancelled.state().cancelReason()).isEqualTo(CancelReason.TRAVEL_ADVICE);
        assertThat(cancelled.state().plan()).isEqualTo(plan);
    }

    @Test
    void theListIsSortedByStartAndCutToThePage() {
        List<String> ids = List.of(planned("2120-01-03"), planned("2120-01-01"), planned("2120-01-02"));

        List<String> found = search.list(MissionSelection.in(MissionState.DRAFT), 0, 1000)
                .map(Stored::id)
                .filter(ids::contains)
                .collectList()
                .block();
        assertThat(found).containsExactly(ids.get(1), ids.get(2), ids.get(0));
        assertThat(search.list(MissionSelection.in(MissionState.DRAFT).latestFirst(true), 0, 1000)
                        .map(Stored::id)
                        .filter(ids::contains)
                        .collectList()
                        .block())
                .containsExactly(ids.get(0), ids.get(2), ids.get(1));
        long drafts = search.count(MissionSelection.in(MissionState.DRAFT)).block();
        assertThat(search.list(MissionSelection.in(MissionState.DRAFT), (int) drafts - 1, 5)
                        .collectList()
                        .block())
                .hasSizeLessThanOrEqualTo(5);
        assertThat(search.list(MissionSelection.ALL, 0, 2).collectList().block())
                .hasSize(2);
    }

    @Test
    void aDraftThatIsThrownAwayIsFoundByNobodyAndNothingOfItIsLeft() {
        String id = planned("2125-01-01");
        long drafts = search.count(MissionSelection.in(MissionState.DRAFT)).block();
        long all = search.count(MissionSelection.ALL).block();

        commands.remove(id, 1, STAFF).block();

        assertThat(search.count(MissionSelection.in(MissionState.DRAFT)).block())
                .isEqualTo(drafts - 1);
        assertThat(search.count(MissionSelection.ALL).block()).isEqualTo(all - 1);
        assertThat(search.all(MissionSelection.ALL)
                        .map(Stored::id)
                        .collectList()
                        .block())
                .doesNotContain(id);
        assertThat(called("oslo")).doesNotContain(id);
        assertThat(search.withTheme(Plans.HYDROGEN.id()).collectList().block()).doesNotContain(id);
        assertThatThrownBy(() -> search.get(id).block()).isInstanceOf(Rejection.NotFound.class);
        String left = Mono.from(service.bean(MongoDatabase.class)
                        .getCollection(MissionStorage.COLLECTION)
                        .find(eq("_id", id)))
                .block()
                .toJson();
        assertThat(left).contains(id).doesNotContain("Waterstof", "Oslo", "Hydrogen", "Hamburg");
    }

    @Test
    void draftsAreFoundByWhetherTheirStartLiesAhead() {
        List<String> all = List.of(planned("2126-01-01"), planned("2126-01-02"), planned("2126-01-03"));
        Instant second = Instant.parse("2126-01-02T08:00:00Z");
        MissionSelection drafts = MissionSelection.in(MissionState.DRAFT);

        assertThat(ids(drafts.startingUntil(second), all)).containsExactly(all.get(0), all.get(1));
        assertThat(ids(drafts.startingAfter(second), all)).containsExactly(all.get(2));
        assertThat(search.count(drafts.startingAfter(second).startingUntil(second))
                        .block())
                .isZero();
    }

    @Test
    void draftsThatWaitForApprovalAreFoundByThoseWhoMayGiveIt() {
        Set<UnsafeNotice> unsafe = Set.of(new UnsafeNotice("war", 1));
        Instant first = Instant.parse("2127-01-01T00:00:00Z");
        planned("2127-01-01");
        String asked = planned("2127-01-02");
        String approved = planned("2127-01-03");
        String replanned = planned("2127-01-04");
        for (String id : List.of(asked, approved, replanned)) {
            change(id, mission -> mission.askApproval("staff-1", unsafe, NOW));
        }
        change(approved, mission -> mission.approve("staff-2", "Met begeleiding", unsafe, NOW));
        change(
                replanned,
                mission -> mission.edit(
                        Plans.with(
                                List.of(Plans.stop("Lviv", "2127-01-04T09:00", "2127-01-04T17:00")),
                                5,
                                new RegistrationPeriod(Plans.OPENS, Plans.CLOSES)),
                        "staff-1",
                        Set.of()));

        assertThat(awaiting("staff-2", first)).containsExactly(asked);
        assertThat(awaiting("staff-1", first)).isEmpty();
        assertThat(awaiting("staff-2", first.plus(Duration.ofDays(2)))).isEmpty();
    }

    private void change(String id, Function<Mission, Decision<Mission, MissionEvent>> step) {
        service.missions().change(id, Command.by(STAFF), step).block();
    }

    private List<String> awaiting(String staff, Instant after) {
        return search.awaitingApproval(staff, after)
                .map(Stored::id)
                .collectList()
                .block();
    }

    private List<String> ids(MissionSelection selection, List<String> among) {
        return search.all(selection)
                .map(Stored::id)
                .filter(among::contains)
                .collectList()
                .block();
    }

    @Test
    void missionsAreFoundByStateDirectionAndKind() {
        String fair = planned("2122-01-01", Direction.INCOMING, MissionKind.FAIR);
        String visit = planned("2122-01-02", Direction.INCOMING, MissionKind.WORKING_VISIT);
        String round = planned("2122-01-03", Direction.AT_HOME, MissionKind.ROUND_TABLE);
        List<String> all = List.of(fair, visit, round);

        assertThat(found(all, Set.of(), Set.of(Direction.INCOMING), Set.of())).containsExactly(fair, visit);
        assertThat(found(all, Set.of(), Set.of(), Set.of(MissionKind.FAIR, MissionKind.ROUND_TABLE)))
                .containsExactly(fair, round);
        assertThat(found(all, Set.of(), Set.of(Direction.AT_HOME), Set.of(MissionKind.FAIR)))
                .isEmpty();
        assertThat(found(all, Set.of(MissionState.ANNOUNCED), Set.of(Direction.INCOMING), Set.of()))
                .isEmpty();
        assertThat(search.count(new MissionSelection(
                                "",
                                Set.of(MissionState.DRAFT),
                                Set.of(Direction.AT_HOME),
                                Set.of(MissionKind.ROUND_TABLE)))
                        .block())
                .isPositive();
    }

    @Test
    void missionsWithAThemeAreFoundWhileTheyAreNotOver() {
        String draft = planned("2123-01-01");

        assertThat(search.withTheme(Plans.HYDROGEN.id()).collectList().block()).contains(draft);
        assertThat(search.withTheme("none").collectList().block()).isEmpty();
    }

    @Test
    void onlyMissionsThatTheClockHasWorkWithAreDue() {
        String draft = planned("2121-01-01");
        String announced = planned("2121-01-02");
        commands.take(announced, 1, new StepOrder.Plain(MissionStep.ANNOUNCE), STAFF)
                .block();

        assertThat(search.due(new TestClock().instant()).collectList().block()).doesNotContain(draft, announced);
        assertThat(search.due(Plans.CLOSES).collectList().block())
                .contains(announced)
                .doesNotContain(draft);
    }

    @Test
    void missionsAreFoundByWhatTheyAreCalledInSpiteOfASlip() {
        String id = planned("2124-01-01");
        assertThat(called("waterstof oslo")).contains(id);
        assertThat(called("OLSO")).contains(id);
        assertThat(called("wàterst")).contains(id);
        assertThat(called("rotterdam")).doesNotContain(id);

        // as it was stored before its names were kept
        Mono.from(service.bean(MongoDatabase.class)
                        .getCollection(MissionStorage.COLLECTION)
                        .updateOne(eq("_id", id), unset(MissionStorage.NAMES)))
                .block();
        assertThat(called("oslo")).doesNotContain(id);
        new MissionNames(service.bean(MongoDatabase.class), service.bean("missions"))
                .fill()
                .block();
        assertThat(called("oslo")).contains(id);
        assertThat(search.get(id).block().version()).isEqualTo(1);
    }

    private List<String> called(String typed) {
        return search.all(new MissionSelection(typed, Set.of(), Set.of(), Set.of()))
                .map(Stored::id)
                .collectList()
                .block();
    }

    private List<String> found(
            List<String> among, Set<MissionState> states, Set<Direction> directions, Set<MissionKind> kinds) {
        return search.list(new MissionSelection("", states, directions, kinds), 0, 1000)
                .map(Stored::id)
                .filter(among::contains)
                .collectList()
                .block();
    }

    private String planned(String day, Direction direction, MissionKind kind) {
        String id = UUID.randomUUID().toString();
        Stop stop = Plans.stop("Oslo", day + "T09:00", day + "T17:00");
        MissionPlan plan = Plans.with(List.of(stop), 5, new RegistrationPeriod(Plans.OPENS, Plans.CLOSES))
                .with(new MissionProfile(direction, kind, MissionFormat.ONLINE, List.of(), List.of(), null));
        commands.plan(id, plan, STAFF).block();
        return id;
    }

    private String planned(String day) {
        String id = UUID.randomUUID().toString();
        Stop stop = Plans.stop("Oslo", day + "T09:00", day + "T17:00");
        commands.plan(id, Plans.with(List.of(stop), 5, new RegistrationPeriod(Plans.OPENS, Plans.CLOSES)), STAFF)
                .block();
        return id;
    }
}
