// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import io.kogge.web.input.InputNode.Leaf;
import io.kogge.web.input.InputNode.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One text in several languages, by BCP 47 tag: {@code {"nl": "…", "en": "…"}} or the form inputs {@code title.nl},
 * {@code title.en}. Ends with {@link #required} or {@link #orEmpty}.
 */
public final class TextsField {
    private static final int MAX_UNLESS_SAID = 10_000;

    private final Slot slot;
    private Set<String> needed = Set.of();
    private int max = MAX_UNLESS_SAID;
    private boolean lines;
    private boolean plain;

    TextsField(Slot slot) {
        this.slot = slot;
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
    public TextsField requiring(List<String> tags) {
        needed = Set.copyOf(tags);
        return this;
    }

    /** A single text is taken, too: it is in no language that we know ({@link Texts#PLAIN}). */
    public TextsField orPlain() {
        plain = true;
        return this;
    }

    /** At least one language. */
    public Texts required() {
        Texts texts = orEmpty();
        if (texts.equals(Texts.NONE) && !slot.faults().within(slot.path())) {
            slot.fault("required");
        }
        return texts;
    }

    /** The texts that are there. */
    public Texts orEmpty() {
        if (plain && slot.node() instanceof Leaf) {
            String text = field(slot).orNull();
            return text == null ? Texts.NONE : Texts.plain(text);
        }
        Map<String, InputNode> parts = Map.of();
        if (slot.node() instanceof Tree tree) {
            parts = tree.parts();
        } else if (!slot.absent()) {
            slot.fault("not-object");
        }
        for (String language : parts.keySet()) {
            if (!Languages.ALL.contains(language)) {
                at(language, parts).fault("unknown-language", Choice.allowed(Languages.ALL));
            }
        }
        Map<String, String> texts = new HashMap<>();
        for (String language : Languages.ALL) {
            TextField field = field(at(language, parts));
            if (needed.contains(language)) {
                texts.put(language, field.required());
            } else {
                field.optional().ifPresent(text -> texts.put(language, text));
            }
        }
        return new Texts(texts);
    }

    private TextField field(Slot at) {
        TextField field = new TextField(at).max(max);
        return lines ? field.multiline() : field;
    }

    private Slot at(String language, Map<String, InputNode> parts) {
        return new Slot(slot.path() + "." + language, parts.get(language), slot.faults(), slot.form());
    }
}
