// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares a catalogue's languages: each needs the same keys with the same placeholders. For tests. */
public final class Catalogues {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)");
    private static final Pattern NUMBERED = Pattern.compile("\\{\\d");
    private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Catalogues() {}

    /** What differs, each in a sentence; empty if nothing does. */
    public static List<String> differences(String baseName, Locale... languages) {
        Map<Locale, Map<String, String>> catalogues = new HashMap<>();
        TreeSet<String> keys = new TreeSet<>();
        List<String> found = new ArrayList<>();
        for (Locale language : languages) {
            Map<String, String> catalogue = read(baseName, language);
            if (catalogue.isEmpty()) {
                found.add(baseName + "_" + language + " is missing or empty");
            }
            catalogues.put(language, catalogue);
            keys.addAll(catalogue.keySet());
        }
        for (String key : keys) {
            compare(key, catalogues, found);
        }
        return found;
    }

    /** What a language of some texts alone lacks, or says otherwise, of those whose English key begins with one of these. */
    public static List<String> lacking(String baseName, Collection<String> beginnings, Locale language) {
        Map<String, String> english = read(baseName, Locale.ENGLISH);
        Map<Locale, Map<String, String>> catalogues =
                Map.of(Locale.ENGLISH, english, language, read(baseName, language));
        List<String> found = new ArrayList<>();
        new TreeSet<>(english.keySet())
                .stream()
                        .filter(key -> beginnings.stream().anyMatch(key::startsWith))
                        .forEach(key -> compare(key, catalogues, found));
        return found;
    }

    /** The keys that several of these catalogues have: the first in the list would win, and the others never be read. */
    public static List<String> repeated(Collection<String> baseNames, Locale language) {
        Map<String, List<String>> where = new TreeMap<>();
        for (String baseName : baseNames) {
            read(baseName, language)
                    .keySet()
                    .forEach(key -> where.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(baseName));
        }
        return where.entrySet().stream()
                .filter(found -> found.getValue().size() > 1)
                .map(found -> found.getKey() + " stands in " + String.join(", ", found.getValue()))
                .toList();
    }

    private static void compare(String key, Map<Locale, Map<String, String>> catalogues, List<String> found) {
        TreeSet<String> placeholders = new TreeSet<>();
        catalogues.forEach((language, catalogue) -> {
            String text = catalogue.get(key);
            if (text == null || text.isBlank()) {
                found.add(key + " is missing in " + language);
                return;
            }
            placeholders.add(placeholders(text).toString());
            if (NUMBERED.matcher(text).find() && SINGLE_APOSTROPHE.matcher(text).find()) {
                found.add(key + " in " + language + ": an apostrophe beside {0} must be doubled");
            }
        });
        if (placeholders.size() > 1) {
            found.add(key + " has different placeholders: " + placeholders);
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Map<String, String> read(String baseName, Locale language) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    baseName, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
            Map<String, String> texts = new HashMap<>();
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            return texts;
        } catch (MissingResourceException missing) {
            return Map.of();
        }
    }
}
