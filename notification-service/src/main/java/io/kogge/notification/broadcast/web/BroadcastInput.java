// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.web;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.input.AudienceInput;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.broadcast.model.Purpose;
import io.kogge.notification.broadcast.usecase.WriteToChosen;
import io.kogge.notification.message.model.Wording;
import io.kogge.web.input.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads who is chosen and what is written, from the form or from JSON. */
final class BroadcastInput {
    static final String NAME = "key";
    static final String WORDINGS = "wordings";
    static final String PURPOSE = "purpose";

    private BroadcastInput() {}

    /** At least one standing. */
    static Audience audience(Fields fields) {
        Audience audience = AudienceInput.read(fields);
        fields.rule(() -> !audience.standings().isEmpty(), "required", AudienceInput.STANDINGS);
        return audience;
    }

    /** Why it is written, where that was said already. */
    static Optional<Purpose> purpose(Fields fields) {
        return fields.choice(PURPOSE, Purpose.class).optional();
    }

    /** What was typed; a language of which neither subject nor text was is left out. */
    static Map<String, Wording> wordings(Fields fields) {
        Fields all = fields.object(WORDINGS);
        Map<String, Wording> wordings = new HashMap<>();
        Languages.ALL.forEach(language -> all.optionalObject(
                        language,
                        typed -> new Wording(
                                typed.text("subject").multiline().or(""),
                                typed.text("body").multiline().or("")))
                .filter(wording ->
                        !wording.subject().isBlank() || !wording.body().isBlank())
                .ifPresent(wording -> wordings.put(language, wording)));
        return wordings;
    }

    static WriteToChosen.Message message(String missionId, Fields fields) {
        String name = fields.text(NAME)
                .max(64)
                .check(key -> key.matches("[A-Za-z0-9-]+"), "bad-key")
                .required();
        Purpose purpose = fields.choice(PURPOSE, Purpose.class).required();
        Audience audience = audience(fields);
        Map<String, Wording> wordings = wordings(fields);
        return fields.finish(() -> new WriteToChosen.Message(missionId, name, purpose, audience, wordings));
    }
}
