// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.RunningService;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.activities.model.Samples;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityCommands;
import io.kogge.mission.activities.usecase.ActivityRegister;
import io.kogge.mission.activities.usecase.ActivitySelection;
import io.kogge.mission.activities.usecase.ActivitySort;
import io.kogge.mission.activities.usecase.ImportedActivity;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** The storage of activities behaves alike on every database. */
@OnEveryDatabase
class MongoActivitiesIT {
    private final ActivityCommands commands;
    private final ActivityRegister register;
    private final Activities activities;
    /** A policy line of this test's own, to tell its activities from others. */
    private final String line = "line-" + UUID.randomUUID();

    MongoActivitiesIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        commands = service.bean(ActivityCommands.class);
        register = service.bean(ActivityRegister.class);
        activities = service.bean(Activities.class);
    }

    @Test
    void whatIsStoredReadsBackTheSame() {
        String id = recorded(Samples.fair());

        Activity stored = activities.get(id).block().state();
        assertThat(stored.kept()).isEqualTo(Samples.fair());
        assertThat(stored.history()).hasSize(1);
    }

    @Test
    void activitiesAreFoundByEachOfTheirParts() {
        String fair = recorded(
                in(ActivityCategory.ACTIVITY_ABROAD, "Beurs", "2017/2020", new ActivityPlace("Malmö", "SE"), "Odense"));
        String visit = recorded(in(
                ActivityCategory.DELEGATION_RECEIVED, "Bezoek", "2018-09", new ActivityPlace("Bonn", "DE"), "Bremen"));

        assertThat(found(select(Set.of(ActivityCategory.ACTIVITY_ABROAD), List.of(), List.of(), List.of(), Set.of())))
                .containsExactly(fair);
        assertThat(found(select(Set.of(), List.of(2018), List.of(), List.of(), Set.of())))
                .containsExactly(visit, fair);
        assertThat(found(select(Set.of(), List.of(2020, 2030), List.of(), List.of(), Set.of())))
                .containsExactly(fair);
        assertThat(found(select(Set.of(), List.of(2018), List.of("DE"), List.of(), Set.of())))
                .containsExactly(visit);
        assertThat(found(select(Set.of(), List.of(), List.of(), List.of(named("odense")), Set.of())))
                .containsExactly(fair);
        assertThat(found(select(Set.of(), List.of(), List.of(), List.of(), Set.of(DatePrecision.MONTH))))
                .containsExactly(visit);
        assertThat(activities.countries().collectList().block()).contains("SE", "DE");
    }

    @Test
    void yearsAreThoseThatOccur() {
        recorded(Samples.titled("Reis", "1983"));
        recorded(Samples.titled("Reis", "1985/1986"));

        assertThat(activities.years().collectList().block())
                .contains(1983, 1985, 1986)
                .doesNotContain(1984)
                .doesNotHaveDuplicates();
    }

    @Test
    void aLetterMayBeWrongAndAccentsLeftOut() {
        String fair = recorded(
                in(ActivityCategory.ACTIVITY_ABROAD, "Beurs", "2018", new ActivityPlace("Malmö", "SE"), "Oldenburg"));
        recorded(in(ActivityCategory.ACTIVITY_ABROAD, "Ander", "2018", new ActivityPlace("Bonn", "DE"), "Bremen"));

        assertThat(found(searched("malmo"))).containsExactly(fair);
        assertThat(found(searched("oldenbrug beurs"))).containsExactly(fair);
        assertThat(found(searched("oldenbrug ander"))).isEmpty();
    }

    @Test
    void theListIsInTheOrderThatIsAskedForAndCutToThePage() {
        String b = recorded(in(ActivityCategory.ACTIVITY_ABROAD, "Één", "2018-03", null, "X"));
        String a = recorded(in(ActivityCategory.ACTIVITY_ABROAD, "aarde", "2019", null, "X"));
        String c = recorded(in(ActivityCategory.ACTIVITY_ABROAD, "Zee", "2018-02-28", null, "X"));
        ActivitySelection mine = searched("");

        assertThat(ids(mine, ActivitySort.DATE, true, 0, 9)).containsExactly(a, b, c);
        assertThat(ids(mine, ActivitySort.DATE, false, 1, 1)).containsExactly(b);
        assertThat(ids(mine, ActivitySort.TITLE, false, 0, 9)).containsExactly(a, b, c);
        assertThat(activities.count(mine).block()).isEqualTo(3);
    }

    @Test
    void whatAnImportBroughtIsFoundByItsRows() {
        String brought = UUID.randomUUID().toString();
        String key = "h-" + brought + "-";
        List<SourceRef> rows = List.of(new SourceRef(brought, key + "1"), new SourceRef(brought, key + "2"));
        register.record(
                        Flux.fromIterable(rows)
                                .map(row -> new ImportedActivity(
                                        UUID.randomUUID().toString(),
                                        Samples.titled("Rij " + row.rowKey(), "2018"),
                                        row,
                                        null)),
                        Samples.STAFF)
                .blockLast();

        assertThat(activities
                        .bySource(List.of(rows.get(1), new SourceRef("other", "1")))
                        .collectList()
                        .block())
                .extracting(stored -> stored.state().source())
                .containsExactly(rows.get(1));
        assertThat(activities
                        .byRowKeys(List.of(key + "2", "other"))
                        .collectList()
                        .block())
                .extracting(stored -> stored.state().source())
                .containsExactly(rows.get(1));
        assertThat(activities.rowKeys(Integer.MAX_VALUE).collectList().block()).contains(key + "1", key + "2");
        assertThat(activities.rowKeys(1).collectList().block()).hasSize(1);
        assertThat(activities.ofImport(brought).collectList().block())
                .extracting(stored -> stored.state().source())
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void whatIsRemovedIsNowhere() {
        String id = recorded(in(ActivityCategory.ACTIVITY_ABROAD, "Weg", "2018", null, "X"));
        commands.remove(id, 1, Samples.STAFF).block();

        assertThat(found(searched(""))).isEmpty();
        assertThatThrownBy(() -> activities.get(id).block()).hasMessage("activity-not-found");
    }

    private ActivityContent in(
            ActivityCategory category, String title, String date, ActivityPlace place, String partner) {
        return new ActivityContent(
                category,
                new Texts(Map.of("nl", title)),
                KnownDate.parse(date),
                place == null ? List.of() : List.of(place),
                List.of(),
                List.of(named(partner)),
                line,
                null);
    }

    private static PartnerName named(String name) {
        return PartnerName.of(name, null);
    }

    private ActivitySelection select(
            Set<ActivityCategory> categories,
            List<Integer> years,
            List<String> countries,
            List<PartnerName> partners,
            Set<DatePrecision> precisions) {
        return new ActivitySelection("", categories, years, countries, List.of(), partners, List.of(line), precisions);
    }

    private ActivitySelection searched(String text) {
        return new ActivitySelection(
                text, Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(line), Set.of());
    }

    private List<String> found(ActivitySelection selection) {
        return ids(selection, ActivitySort.DATE, true, 0, 100);
    }

    private List<String> ids(ActivitySelection selection, ActivitySort sort, boolean descending, int skip, int most) {
        return activities
                .list(selection, sort, descending, skip, most)
                .map(stored -> stored.id())
                .collectList()
                .block();
    }

    private String recorded(ActivityContent content) {
        String id = UUID.randomUUID().toString();
        commands.record(id, content, null, Samples.STAFF).block();
        return id;
    }
}
