// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.chosen.Vocabulary;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.web.input.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is sent.
 *
 * @param entry what is public
 * @param note what is not
 */
record ProjectInput(ProjectEntry entry, @Nullable String note) {

    /** Reads it, and ends the reading. */
    static ProjectInput read(Fields fields, Vocabulary vocabulary) {
        ProjectEntry entry = new ProjectEntry(
                fields.text("name").max(EntryFields.LONGEST_NAME).required(),
                fields.text("programme").max(EntryFields.LONGEST_NAME).orNull(),
                fields.choice("role", ProjectRole.class).or(ProjectRole.UNKNOWN),
                fields.knownDate("runs").orNull(),
                ChosenInput.themes(fields, ProjectEntry.MAX_THEMES, vocabulary.themesById()),
                EntryFields.partners(fields, ProjectEntry.MAX_PARTNERS),
                ChosenInput.policyLine(fields, vocabulary::hasLine));
        String note = EntryFields.notes(fields, "note");
        return fields.finish(() -> new ProjectInput(entry, note));
    }
}
