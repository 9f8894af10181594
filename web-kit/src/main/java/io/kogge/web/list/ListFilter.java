// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import io.kogge.web.i18n.Option;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import io.kogge.web.page.PageContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that a list can be narrowed by, to one value or several. Its label is {@code field.<name>}.
 *
 * @param name in addresses
 * @param words a code in words is {@code <words>.<code>}
 * @param codes those that there are; empty where the values lie in the database, such as themes
 */
public record ListFilter(String name, String words, List<String> codes) {
    private static final int LONGEST = 100;
    private static final int MOST = 50;

    /** Takes a copy. */
    public ListFilter {
        codes = List.copyOf(codes);
    }

    /** By constants. */
    public static ListFilter of(String name, String words, Enum<?>[] constants) {
        return new ListFilter(
                name, words, Arrays.stream(constants).map(Choice::code).toList());
    }

    /** By constants whose words begin with its name. */
    public static ListFilter of(String name, Enum<?>[] constants) {
        return of(name, name, constants);
    }

    /** By values that the page brings: see {@link ListPage#options}. */
    public static ListFilter open(String name) {
        return new ListFilter(name, name, List.of());
    }

    /** What is chosen from, in the page's words: the codes, or what the page brings. */
    public List<Option> options(PageContext page, Map<String, List<Option>> brought) {
        return codes.isEmpty()
                ? brought.getOrDefault(name, List.of())
                : page.options(words, codes.toArray(String[]::new));
    }

    /** A chosen value in words; itself where nobody knows any. */
    public String label(PageContext page, Map<String, List<Option>> brought, String value) {
        return options(page, brought).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** The values that were chosen; a code that there is not is a fault. Codes may be written as programs write them. */
    List<String> read(Fields query) {
        List<String> given = query.textList(name, LONGEST).max(MOST).orEmpty();
        if (codes.isEmpty()) {
            return given.stream().distinct().toList();
        }
        List<String> chosen = given.stream()
                .map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .distinct()
                .toList();
        if (!codes.containsAll(chosen)) {
            query.fault(name, "not-in-list", Map.of("allowed", String.join(", ", codes)));
        }
        return chosen;
    }
}
