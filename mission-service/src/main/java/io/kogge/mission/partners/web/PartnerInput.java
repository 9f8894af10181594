// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.chosen.Vocabulary;
import io.kogge.mission.partners.model.EntryRules;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.web.input.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as it is sent.
 *
 * @param entry what is public
 * @param notes what is not
 */
record PartnerInput(PartnerEntry entry, @Nullable String notes) {

    /** Reads it, and ends the reading. */
    static PartnerInput read(Fields fields, Vocabulary vocabulary) {
        RegisterKind kind = fields.choice("kind", RegisterKind.class).required();
        Texts names = fields.texts("names")
                .max(EntryFields.LONGEST_NAME)
                .requiring(List.of("nl"))
                .orEmpty();
        PartnerEntry entry = new PartnerEntry(
                kind,
                names,
                fields.country("country").orNull(),
                fields.choice("tie", Tie.class).required(),
                fields.choice("upkeep", Upkeep.class).required(),
                fields.text("foundation").max(EntryFields.LONGEST_NAME).orNull(),
                fields.knownDate("since").orNull(),
                ChosenInput.themes(fields, PartnerEntry.MAX_THEMES, vocabulary.themesById()),
                ChosenInput.policyLine(fields, vocabulary::hasLine));
        String notes = EntryFields.notes(fields, "notes");
        EntryRules.breaches(entry)
                .forEach(breach -> fields.rule(() -> false, breach.code(), breach.field(), breach.other()));
        return fields.finish(() -> new PartnerInput(entry, notes));
    }
}
