// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTest {
    private final Activity fair =
            Activity.record("a1", Samples.fair(), null, null, Samples.RECORDED).state();

    @Test
    void whetherItCountsWithAMissionIsBesideWhoWroteIt() {
        assertThat(fair.changedByHand()).isFalse();
        Activity counted =
                fair.countWith("m1", Samples.edit(Edit.What.COUNTED_ONCE)).state();
        assertThat(counted.changedByHand()).isFalse();
        Activity changed =
                counted.change(Samples.titled("Beter", "2019"), Samples.CHANGED).state();
        Activity apart =
                changed.countWith(null, Samples.edit(Edit.What.COUNTED_APART)).state();
        assertThat(apart.changedByHand()).isTrue();
        assertThat(apart.change(Samples.fair(), Samples.edit(Edit.What.IMPORTED))
                        .state()
                        .changedByHand())
                .isFalse();
    }

    @Test
    void whatIsWrongIsNamedAtOnce() {
        ActivityContent content = new ActivityContent(
                ActivityCategory.ACTIVITY_ABROAD,
                Texts.NONE,
                KnownDate.parse("1950/2020"),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);

        assertThatThrownBy(() -> Activity.record("a1", content, null, null, Samples.RECORDED))
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Rejection.Fault::field, Rejection.Fault::code)
                                .containsExactly(tuple("titles", "required"), tuple("date", "too-many-years")));
    }

    @ParameterizedTest
    @CsvSource({"1799,true", "1800,false", "2047,false", "2048,true", "2047/2048,true", "0001,true", "9999,true"})
    void aYearThatCannotBeMeantIsRefused(String date, boolean refused) {
        ThrowingCallable recording =
                () -> Activity.record("a1", Samples.titled("Beurs", date), null, null, Samples.RECORDED);

        if (!refused) {
            assertThatCode(recording).doesNotThrowAnyException();
            return;
        }
        assertThatThrownBy(recording)
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Rejection.Fault::field, Rejection.Fault::code)
                                .containsExactly(tuple("date", "far-year")));
    }

    @Test
    void othersHearOfNothingButWhatIsPublic() {
        ActivityContent before = Samples.fair();
        ActivityContent noted = new ActivityContent(
                before.category(),
                before.titles(),
                before.date(),
                before.places(),
                before.themes(),
                before.partners(),
                before.policyLine(),
                "Call them back");

        assertThat(fair.change(noted, Samples.CHANGED).events()).isEmpty();
        assertThat(fair.change(noted, Samples.CHANGED).state().kept().note()).isEqualTo("Call them back");
        assertThat(fair.change(noted, Samples.CHANGED).state().history()).hasSize(2);
        assertThat(fair.change(before, Samples.CHANGED).state()).isSameAs(fair);
        assertThat(fair.change(Samples.titled("Anders", "2018"), Samples.CHANGED)
                        .events())
                .hasExactlyElementsOfTypes(ActivityEvent.Changed.class);
    }

    @Test
    void nothingIsKeptOfWhatIsRemoved() {
        Activity removed = fair.remove().state();

        assertThat(removed).isEqualTo(new Activity("a1", null, null, List.of(), 0, null));
        assertThatThrownBy(removed::remove).hasMessage("activity-not-found");
        assertThatThrownBy(() -> removed.change(Samples.fair(), Samples.CHANGED))
                .hasMessage("activity-not-found");
    }

    @Test
    void theFirstEditAndTheLatestAreKept() {
        Activity activity = fair;
        for (int i = 0; i < 100; i++) {
            activity = activity.change(Samples.titled("Titel " + i, "2018"), Samples.CHANGED)
                    .state();
        }

        assertThat(activity.history()).hasSize(Activity.MOST_EDITS).startsWith(Samples.RECORDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-05, DAY",
        "2018-06-05/2018-06-07, DAY",
        "2018-06, MONTH",
        "2018, YEAR",
        "2018-03/2018-05, PERIOD",
        "2017/2020, PERIOD",
        "2018-06-05/2018-07, PERIOD"
    })
    void dateSaysHowPreciselyItIsKnown(String date, DatePrecision precision) {
        assertThat(DatePrecision.of(KnownDate.parse(date))).isEqualTo(precision);
    }

    @Test
    void itCountsWithAMissionOnceSomebodySaysSoAndByItselfAgainWhenThatIsTakenBack() {
        Decision<Activity, ActivityEvent> once = fair.countWith("m1", Samples.CHANGED);
        assertThat(once.state().missionId()).isEqualTo("m1");
        assertThat(once.events()).containsExactly(new ActivityEvent.Changed(once.state()));
        assertThat(once.state().countWith("m1", Samples.CHANGED).events()).isEmpty();
        assertThat(once.state()
                        .change(Samples.titled("Beurs", "2018"), Samples.CHANGED)
                        .state()
                        .missionId())
                .as("whatever else is changed")
                .isEqualTo("m1");
        assertThat(once.state().countWith(null, Samples.CHANGED).state().missionId())
                .isNull();
    }
}
