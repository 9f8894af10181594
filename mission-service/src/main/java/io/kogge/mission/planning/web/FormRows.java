// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The rows of a form's lists, such as stops and partners: numbered from 0 without gaps, blank ones left out, and stops on
 * the clock of their country.
 */
final class FormRows {
    private static final Pattern INPUT = Pattern.compile("(stops|partners)\\[(\\d{1,3})]\\.(\\w+)");

    /** What a new stop takes over from the one before. */
    static final List<String> TAKEN_OVER = List.of("country", "zone");

    private FormRows() {}

    /** The form with its rows tidied, without the row of this list that has this number. */
    static MultiValueMap<String, String> without(MultiValueMap<String, String> typed, String list, String number) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>();
        typed.forEach((name, values) -> {
            if (!name.startsWith(list + "[" + number + "].")) {
                rest.put(name, values);
            }
        });
        return tidied(rest);
    }

    /** The form with its rows tidied. */
    static MultiValueMap<String, String> tidied(MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> tidy = new LinkedMultiValueMap<>();
        Map<String, TreeMap<Integer, MultiValueMap<String, String>>> lists = new TreeMap<>();
        typed.forEach((name, values) -> {
            Matcher input = INPUT.matcher(name);
            if (input.matches()) {
                lists.computeIfAbsent(input.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(input.group(2)), row -> new LinkedMultiValueMap<>())
                        .put(input.group(3), values);
            } else {
                tidy.put(name, values);
            }
        });
        lists.forEach((list, rows) -> number(list, rows.values(), tidy));
        StopZones.follow(tidy);
        return tidy;
    }

    private static void number(
            String list, Iterable<MultiValueMap<String, String>> rows, MultiValueMap<String, String> tidy) {
        int next = 0;
        MultiValueMap<String, String> before = new LinkedMultiValueMap<>();
        for (MultiValueMap<String, String> row : rows) {
            if (!blank(row, before)) {
                before = row;
                String at = list + "[" + next + "].";
                row.forEach((name, values) -> tidy.put(at + name, values));
                next++;
            }
        }
    }

    /** Whether nothing was typed, but for the place and clock that a new row takes over from the row before it. */
    private static boolean blank(MultiValueMap<String, String> row, MultiValueMap<String, String> before) {
        return row.entrySet().stream()
                .filter(input -> !input.getKey().equals(StopZones.SHOWN))
                .allMatch(input -> input.getValue().stream().allMatch(String::isBlank)
                        || (TAKEN_OVER.contains(input.getKey())
                                && input.getValue().equals(before.get(input.getKey()))));
    }
}
