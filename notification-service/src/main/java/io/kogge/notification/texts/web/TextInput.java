// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.Draft;
import io.kogge.notification.texts.model.TextCheck;
import io.kogge.web.input.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a text as somebody wants to save it, from JSON or from the editor's form. */
final class TextInput {
    static final String INHERITED = "inherited";
    private static final int LONGEST_TAG = 20;

    private TextInput() {}

    /** A language that is inherited is not read, though the form may send what was typed in it. */
    static Draft read(Fields fields, MessageKind kind) {
        List<String> languages = kind.languages();
        List<String> inherited =
                fields.textList(INHERITED, LONGEST_TAG).max(languages.size()).orEmpty();
        if (!languages.containsAll(inherited)) {
            fields.fault(INHERITED, "unknown-language", Map.of("allowed", String.join(", ", languages)));
        }
        Fields all = fields.object(TextCheck.WORDINGS);
        Map<String, Wording> wordings = new HashMap<>();
        for (String language : languages) {
            if (inherited.contains(language)) {
                all.ignore(language);
            } else {
                all.optionalObject(language, TextInput::wording).ifPresent(wording -> wordings.put(language, wording));
            }
        }
        return new Draft(wordings, Set.copyOf(inherited));
    }

    static Wording wording(Fields fields) {
        return new Wording(
                fields.text("subject").multiline().or(""),
                fields.text("body").multiline().or(""));
    }
}
