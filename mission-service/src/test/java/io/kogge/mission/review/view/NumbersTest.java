// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.review.model.Days;
import io.kogge.mission.review.model.Dimension;
import io.kogge.mission.review.model.Months;
import io.kogge.mission.review.model.Numbers;
import io.kogge.mission.review.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Numbers from tallies are those from the happenings themselves. */
class NumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 17);

    private final Random random = new Random();

    @RepeatedTest(20)
    void tallies_of_whole_months_and_single_happenings_give_the_same() {
        List<CountedView> all = IntStream.range(0, 300).mapToObj(this::any).toList();
        LocalDate first = day();
        Period period = random.nextBoolean()
                ? Period.years(2018, 2018 + random.nextInt(3))
                : new Period(first, first.plusDays(random.nextInt(500)));

        Numbers single = new Numbers(period, TODAY);
        all.forEach(single::add);
        Numbers summed = new Numbers(period, TODAY);
        all.stream()
                .collect(Collectors.groupingBy(CountedView::months, TreeMap::new, TallyView.collector()))
                .forEach((months, tally) -> {
                    if (summed.needsSingle(Months.parse(months))) {
                        all.stream().filter(one -> one.months().equals(months)).forEach(summed::add);
                    } else {
                        summed.add(Months.parse(months), tally.tally());
                    }
                });

        assertThat(said(summed)).as(period.toString()).isEqualTo(said(single));
    }

    @Test
    void the_name_of_a_key_is_the_same_in_whatever_order_happenings_come() {
        List<CountedView> all =
                new ArrayList<>(IntStream.range(0, 50).mapToObj(this::any).toList());
        TallyView one = all.stream().collect(TallyView.collector());
        java.util.Collections.shuffle(all, random);
        assertThat(all.stream().collect(TallyView.collector())).isEqualTo(one);
    }

    private static String said(Numbers numbers) {
        StringBuilder said = new StringBuilder();
        for (Dimension dimension : Dimension.values()) {
            new TreeMap<>(numbers.counted().by(dimension))
                    .forEach((key, count) -> said.append(dimension)
                            .append(key)
                            .append(count.label())
                            .append(count.number())
                            .append('\n'));
        }
        return said + " " + numbers.counted().total() + " " + numbers.counted().planned() + " " + numbers.years() + " "
                + numbers.noYear() + " " + numbers.noMorePrecise() + " " + numbers.perhaps();
    }

    private LocalDate day() {
        return LocalDate.of(2017, 1, 1).plusDays(random.nextInt(4 * 365));
    }

    private CountedView any(int number) {
        String day = day().toString();
        KnownDate date = KnownDate.parse(
                switch (random.nextInt(5)) {
                    case 0 -> day.substring(0, 4);
                    case 1 -> day.substring(0, 7);
                    case 2 -> "2018/2019";
                    default -> day;
                });
        List<CountedView.NamedPart> some = List.of(new CountedView.NamedPart(
                "k" + random.nextInt(3), Map.of("nl", "naam" + random.nextInt(3), "en", "name")));
        return new CountedView(
                "h" + number,
                "ACTIVITY",
                Map.of(),
                date.toString(),
                Days.of(date.first()),
                Days.of(date.last()),
                Months.of(date.first(), date.last()).toString(),
                "C" + random.nextInt(3),
                random.nextBoolean() ? List.of() : List.of("C9"),
                random.nextBoolean() ? List.of() : List.of("DE", "DK"),
                List.of(),
                random.nextBoolean() ? List.of() : some,
                random.nextBoolean() ? List.of() : some,
                "INCOMING",
                random.nextBoolean() ? "" : "trade",
                "",
                random.nextInt(10) == 0);
    }
}
