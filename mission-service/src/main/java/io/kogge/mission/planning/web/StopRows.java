// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The stops of a form as rows: numbered from 0 without gaps, blank ones left out. */
final class StopRows {
    private static final Pattern INPUT = Pattern.compile("stops\\[(\\d{1,3})]\\.(\\w+)");

    private StopRows() {}

    /** The form with its rows tidied, without the row that has this number. */
    static MultiValueMap<String, String> without(MultiValueMap<String, String> typed, String number) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>();
        typed.forEach((name, values) -> {
            if (!name.startsWith("stops[" + number + "].")) {
                rest.put(name, values);
            }
        });
        return tidied(rest);
    }

    /** The form with its rows tidied. */
    static MultiValueMap<String, String> tidied(MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> tidy = new LinkedMultiValueMap<>();
        TreeMap<Integer, MultiValueMap<String, String>> rows = new TreeMap<>();
        typed.forEach((name, values) -> {
            Matcher input = INPUT.matcher(name);
            if (input.matches()) {
                rows.computeIfAbsent(Integer.valueOf(input.group(1)), row -> new LinkedMultiValueMap<>())
                        .put(input.group(2), values);
            } else {
                tidy.put(name, values);
            }
        });
        int next = 0;
        for (MultiValueMap<String, String> row : rows.values()) {
            if (!blank(row.entrySet())) {
                String at = "stops[" + next + "].";
                row.forEach((name, values) -> tidy.put(at + name, values));
                next++;
            }
        }
        return tidy;
    }

    private static boolean blank(Set<Map.Entry<String, List<String>>> inputs) {
        return inputs.stream().allMatch(input -> input.getValue().stream().allMatch(String::isBlank));
    }
}
