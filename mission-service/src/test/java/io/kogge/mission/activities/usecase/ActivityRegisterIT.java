// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import static io.kogge.mission.activities.usecase.RegisterResult.Outcome.CHANGED_SINCE;
import static io.kogge.mission.activities.usecase.RegisterResult.Outcome.DONE;
import static io.kogge.mission.activities.usecase.RegisterResult.Outcome.MISSING;
import static io.kogge.mission.activities.usecase.RegisterResult.Outcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.RunningService;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.Samples;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.mission.themes.model.Theme;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What imports and their undoing rely on. */
@OnEveryDatabase
class ActivityRegisterIT {
    private static final int ROWS = 1200;

    private final ActivityRegister register;
    private final ActivityCommands commands;
    private final RenamedThemes themes;
    private final Activities activities;
    private final String job = UUID.randomUUID().toString();

    ActivityRegisterIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        register = service.bean(ActivityRegister.class);
        commands = service.bean(ActivityCommands.class);
        themes = service.bean(RenamedThemes.class);
        activities = service.bean(Activities.class);
    }

    @Test
    void anImportThatIsResumedBringsNothingTwice() {
        List<ImportedActivity> rows = rows();

        assertThat(outcomes(register.record(Flux.fromIterable(rows.subList(0, 700)), Samples.STAFF)))
                .containsOnly(DONE);
        List<RegisterResult> again = register.record(Flux.fromIterable(rows), Samples.STAFF)
                .collectList()
                .block();

        assertThat(again).extracting(RegisterResult::outcome).containsOnly(DONE);
        assertThat(again).extracting(RegisterResult::version).containsOnly(1L);
        assertThat(again).extracting(RegisterResult::id).containsExactlyElementsOf(ids(rows));
        assertThat(activities.ofImport(job).count().block()).isEqualTo(ROWS);
    }

    @Test
    void anUndoLeavesWhatSomebodyChangedAndKnowsItWhenItIsResumed() {
        List<ImportedActivity> rows = rows().subList(0, 4);
        register.record(Flux.fromIterable(rows), Samples.STAFF).blockLast();
        commands.change(rows.get(1).id(), 1, Samples.titled("Beter", "2019"), Samples.STAFF)
                .block();
        commands.remove(rows.get(2).id(), 1, Samples.STAFF).block();

        for (int run = 0; run < 2; run++) {
            assertThat(outcomes(register.remove("undo-" + job, seen(rows), Samples.STAFF)))
                    .containsExactly(DONE, CHANGED_SINCE, MISSING, DONE);
        }
        assertThat(activities.ofImport(job).collectList().block())
                .extracting(
                        stored -> stored.state().kept().titles().byLanguage().get("nl"))
                .containsExactly("Beter");
    }

    @Test
    void aThemeThatIsRenamedIsNoChangeThatAnUndoLeaves() {
        Theme theme = new Theme("theme-" + job, new Texts(Map.of("nl", "Waterstof")));
        List<ImportedActivity> rows = IntStream.range(0, 3)
                .mapToObj(i -> new ImportedActivity(
                        UUID.randomUUID().toString(),
                        Samples.titled("Beurs " + i, "2019").about(List.of(theme)),
                        new SourceRef(job, Integer.toString(i)),
                        null))
                .toList();
        register.record(Flux.fromIterable(rows), Samples.STAFF).blockLast();
        commands.change(rows.get(1).id(), 1, rows.get(0).content(), Samples.STAFF)
                .block();

        for (String name : List.of("Groene waterstof", "Waterstof en gas")) {
            Theme renamed = new Theme(theme.id(), new Texts(Map.of("nl", name)));
            themes.renamed(renamed).then(themes.renamed(renamed)).block();
            assertThat(activities.callingOtherwise(renamed).collectList().block())
                    .isEmpty();
        }

        assertThat(activities.ofImport(job).collectList().block())
                .extracting(
                        stored -> stored.state().kept().themes().get(0).name("nl"),
                        stored -> stored.state().history().size(),
                        Stored::version)
                .containsExactlyInAnyOrder(
                        tuple("Waterstof en gas", 1, 3L),
                        tuple("Waterstof en gas", 2, 4L),
                        tuple("Waterstof en gas", 1, 3L));
        assertThat(outcomes(register.remove("undo-" + job, seen(rows), Samples.STAFF)))
                .containsExactly(DONE, CHANGED_SINCE, DONE);
    }

    @Test
    void changesGoOnlyToTheVersionThatWasSeen() {
        List<ImportedActivity> rows = rows().subList(0, 2);
        register.record(Flux.fromIterable(rows), Samples.STAFF).blockLast();
        commands.change(rows.get(1).id(), 1, Samples.titled("Beter", "2019"), Samples.STAFF)
                .block();
        ActivityContent content = Samples.titled("Uit het bestand", "2020");

        for (int run = 0; run < 2; run++) {
            assertThat(outcomes(register.change(
                            job, seen(rows).map(seen -> new ActivityRegister.Change(seen, content)), Samples.STAFF)))
                    .containsExactly(DONE, CHANGED_SINCE);
        }
        assertThat(activities.get(rows.get(0).id()).block().state().kept().sameAs(content))
                .isTrue();
    }

    @Test
    void aRowThatIsRefusedIsRefusedAlone() {
        List<ImportedActivity> rows = rows().subList(0, 2);
        ImportedActivity tooLong = new ImportedActivity(
                UUID.randomUUID().toString(), Samples.titled("Te lang", "1900/2020"), new SourceRef(job, "long"), null);

        assertThat(outcomes(register.record(Flux.just(rows.get(0), tooLong, rows.get(1)), Samples.STAFF)))
                .containsExactly(DONE, REFUSED, DONE);
    }

    private List<ImportedActivity> rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> new ImportedActivity(
                        UUID.randomUUID().toString(),
                        Samples.titled("Delegatie " + i, "2017/2020"),
                        new SourceRef(job, Integer.toString(i)),
                        null))
                .toList();
    }

    private static List<String> ids(List<ImportedActivity> rows) {
        return rows.stream().map(ImportedActivity::id).toList();
    }

    private static Flux<ActivityVersion> seen(List<ImportedActivity> rows) {
        return Flux.fromIterable(rows).map(row -> new ActivityVersion(row.id(), 1));
    }

    private static List<RegisterResult.Outcome> outcomes(Flux<RegisterResult> results) {
        return results.map(RegisterResult::outcome).collectList().block();
    }
}
