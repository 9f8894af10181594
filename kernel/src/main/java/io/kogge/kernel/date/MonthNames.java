// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of months and days of the week in Dutch, English and German, without accents, whole and short. */
final class MonthNames {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        String[] months = {
            "januari january januar janner jan",
            "februari february februar feb febr",
            "maart march marz maerz mrt mar mrz maa",
            "april apr",
            "mei may mai",
            "juni june jun",
            "juli july jul",
            "augustus august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "december dezember dec dez"
        };
        for (int month = 1; month <= months.length; month++) {
            for (String name : months[month - 1].split(" ")) {
                MONTHS.put(name, month);
            }
        }
        String[] days = {
            "maandag monday montag ma mo mon",
            "dinsdag tuesday dienstag di tue tues",
            "woensdag wednesday mittwoch wo mi wed",
            "donderdag thursday donnerstag do thu thur thurs",
            "vrijdag friday freitag vr fr fri vrij",
            "zaterdag saturday samstag sonnabend za sa sat zat",
            "zondag sunday sonntag zo so sun zon"
        };
        for (int day = 1; day <= days.length; day++) {
            for (String name : days[day - 1].split(" ")) {
                WEEKDAYS.put(name, DayOfWeek.of(day));
            }
        }
    }

    private MonthNames() {}

    /** The month of this name, or 0. */
    static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    static Optional<DayOfWeek> weekday(String name) {
        return Optional.ofNullable(WEEKDAYS.get(name));
    }
}
