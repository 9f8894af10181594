// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.DateContext.Order;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final Mapping MAPPING =
            Rows.of(List.of(ImportField.CATEGORY, ImportField.TITLE_NL, ImportField.DATE), null, null, Order.DAY_FIRST);
    private final Import begun = begun();

    static Import begun() {
        return Import.begin(
                        "i1",
                        new ImportFile("f1", "lijst.csv", 10),
                        Map.of(),
                        Actor.staff("staff-1"),
                        Instant.parse("2027-03-01T10:00:00Z"))
                .state();
    }

    static Import previewed(Import one, RowVerdict verdict) {
        ImportRow row = Rows.row(2, Rows.fair()).judged(verdict, null, List.of(), List.of(), RowResult.NOTHING);
        Import reading = one.recognised(new FileLayout(List.of(), MAPPING, List.of(), false), Map.of(), true)
                .state();
        return reading.at(ImportState.PREVIEWING, reading.progress().and(List.of(row)))
                .state()
                .over(ImportState.PREVIEWING)
                .state();
    }

    @Test
    void whatIsNotSureWaitsForSomebody() {
        FileLayout unsure =
                new FileLayout(List.of(), MAPPING, List.of(new LayoutQuestion("column", "DATE", List.of(1))), false);

        assertThat(begun.recognised(unsure, Map.of(), false).state().state()).isEqualTo(ImportState.TO_MAP);
        assertThat(begun.recognised(unsure, Map.of(), true).state().state()).isEqualTo(ImportState.PREVIEWING);
    }

    @Test
    void itIsStoredAndUndoneAndNothingElseInBetween() {
        Import seen = previewed(begun, RowVerdict.NEW);
        Import stored = seen.start().state().over(ImportState.STORING).state();

        assertThat(stored.state()).isEqualTo(ImportState.DONE);
        assertThatThrownBy(stored::start).isInstanceOf(Rejection.Conflict.class);
        assertThatThrownBy(stored::discard).isInstanceOf(Rejection.Conflict.class);
        assertThat(stored.undo(Actor.staff("staff-2")).state().undoneBy()).isEqualTo(Actor.staff("staff-2"));
        assertThat(stored.undo(Actor.staff("staff-2"))
                        .state()
                        .over(ImportState.UNDOING)
                        .state()
                        .state())
                .isEqualTo(ImportState.UNDONE);
    }

    @Test
    void thereHasToBeSomethingToStore() {
        assertThatThrownBy(() -> previewed(begun, RowVerdict.SAME).start()).hasMessage("nothing-to-import");
    }

    @Test
    void aJobThatGoesOnAfterSomebodyLetItBeDoesNothing() {
        Import reading = begun.recognised(new FileLayout(List.of(), MAPPING, List.of(), false), Map.of(), true)
                .state();
        Import discarded = reading.discard().state();

        assertThatThrownBy(() -> discarded.at(ImportState.PREVIEWING, ImportProgress.NONE))
                .isInstanceOf(Rejection.Conflict.class);
        assertThat(discarded.busy()).isTrue();
        assertThat(discarded.cleared().state().busy()).isFalse();
    }

    @Test
    void columnsHaveToSayWhatAnActivityNeeds() {
        Mapping bare = Rows.of(List.of(ImportField.PLACE, ImportField.ID, ImportField.ID), null, null, Order.DAY_FIRST);

        assertThat(MappingRules.faults(bare))
                .extracting(Rejection.Fault::code)
                .containsExactly("column-twice", "no-title-column", "no-date-column", "no-category-column");
        assertThat(MappingRules.faults(MAPPING)).isEmpty();
    }

    @Test
    void aRowThatSomebodyTookIsWhatItWasOnceThatIsTakenBack() {
        ImportRow section = ImportRow.read(3, Rows.row(3, Rows.fair()).cells(), LeftOut.SECTION);

        ImportRow taken = section.answered(Map.of(ImportRow.TAKE, "take"));
        assertThat(taken.isBeside()).isFalse();
        ImportRow judged = taken.judged(RowVerdict.NEW, null, List.of(), List.of(), RowResult.NOTHING)
                .answered(Map.of(ImportRow.TAKE, "take"));
        assertThat(judged.answered(Map.of())).isEqualTo(section);

        // of a row of the table there is nothing to take back
        assertThat(Rows.row(2, Rows.fair())
                        .answered(Map.of(ImportRow.TAKE, "take"))
                        .isTaken())
                .isFalse();
    }

    @Test
    void whenItWasKeptLongEnoughWhatWasStoredStays() {
        Import stored = previewed(begun, RowVerdict.NEW)
                .start()
                .state()
                .over(ImportState.STORING)
                .state();
        Import old = stored.expire().state().cleared().state();

        assertThat(old.state()).isEqualTo(ImportState.DONE);
        assertThatThrownBy(() -> old.undo(Actor.staff("staff-2"))).hasMessage("import-cleared");
    }
}
