// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.web.input.InputNode.Tree;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One text in several languages, by language code: {@code {"nl": "…", "en": "…"}} or the form inputs {@code title.nl},
 * {@code title.en}. Ends with {@link #required} or {@link #orEmpty}.
 */
public final class TextsField {
    private static final int MAX_UNLESS_SAID = 10_000;

    private final Slot slot;
    private final List<String> languages;
    private Set<String> needed = Set.of();
    private int max = MAX_UNLESS_SAID;
    private boolean lines;

    TextsField(Slot slot, List<String> languages) {
        this.slot = slot;
        this.languages = languages;
    }

    /** At most so many characters in each language. */
    public TextsField max(int most) {
        max = most;
        return this;
    }

    /** Line breaks are allowed. */
    public TextsField multiline() {
        lines = true;
        return this;
    }

    /** These languages must be there; the fault is at {@code title.nl}. */
    public TextsField requiring(String... codes) {
        needed = new LinkedHashSet<>(Arrays.asList(codes));
        return this;
    }

    /** At least one language. */
    public Map<String, String> required() {
        Map<String, String> texts = orEmpty();
        if (texts.isEmpty() && !slot.faults().within(slot.path())) {
            slot.fault("required");
        }
        return texts;
    }

    /** The texts that are there, in the order of the languages. */
    public Map<String, String> orEmpty() {
        Map<String, InputNode> parts = Map.of();
        if (slot.node() instanceof Tree tree) {
            parts = tree.parts();
        } else if (!slot.absent()) {
            slot.fault("not-object");
        }
        for (String language : parts.keySet()) {
            if (!languages.contains(language)) {
                at(language, parts).fault("unknown-language", Choice.allowed(languages));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            TextField field = new TextField(at(language, parts)).max(max);
            if (lines) {
                field.multiline();
            }
            if (needed.contains(language)) {
                texts.put(language, field.required());
            } else {
                field.optional().ifPresent(text -> texts.put(language, text));
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    private Slot at(String language, Map<String, InputNode> parts) {
        return new Slot(slot.path() + "." + language, parts.get(language), slot.faults(), slot.form());
    }
}
