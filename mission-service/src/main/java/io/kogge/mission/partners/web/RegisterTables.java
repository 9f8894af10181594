// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.themes.model.Theme;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the register as files, in a reader's words: what is public of each, as notes and contacts stay here.
 *
 * @param messages the catalogue
 * @param dates in the reader's words
 * @param words of themes and policy lines
 */
record RegisterTables(Messages messages, Dates dates, VocabularyWords words) {

    Table<Partner> partners() {
        return new Table<>(
                text("partners.title"),
                List.of(
                        Column.text(
                                text("partners.name"),
                                partner -> partner.entry().name(language())),
                        Column.text(
                                text("partners.kind"),
                                partner -> word("register-kind", partner.entry().kind())),
                        Column.text(
                                text("partners.country"),
                                partner -> country(partner.entry().country())),
                        Column.text(
                                text("partners.tie"),
                                partner -> word("tie", partner.entry().tie())),
                        Column.text(
                                text("partners.upkeep"),
                                partner -> word("upkeep", partner.entry().upkeep())),
                        Column.text(
                                text("partners.foundation"),
                                partner -> partner.entry().foundation()),
                        Column.known(
                                text("partners.since"),
                                partner -> partner.entry().since(),
                                dates::known),
                        Column.text(text("partners.themes"), partner -> themes(partner.entry())),
                        Column.text(
                                text("register.policy-line"),
                                partner -> words.line(partner.entry().policyLine()))));
    }

    Table<Project> projects() {
        return new Table<>(
                text("projects.title"),
                List.of(
                        Column.text(
                                text("projects.name"),
                                project -> project.entry().name()),
                        Column.text(
                                text("projects.programme"),
                                project -> project.entry().programme()),
                        Column.text(
                                text("projects.role"),
                                project -> word("project-role", project.entry().role())),
                        Column.known(
                                text("projects.runs"),
                                project -> project.entry().runs(),
                                dates::known),
                        Column.text(text("projects.themes"), project -> themes(project.entry())),
                        Column.text(text("projects.partners"), project -> partners(project.entry())),
                        Column.text(
                                text("register.policy-line"),
                                project -> words.line(project.entry().policyLine()))));
    }

    /** Without contacts: they stay with the office. */
    Table<Office> offices() {
        return new Table<>(
                text("offices.title"),
                List.of(
                        Column.text(text("offices.name"), Office::name),
                        Column.text(
                                text("offices.city"), office -> office.place().city()),
                        Column.text(
                                text("partners.country"),
                                office -> country(office.place().country())),
                        Column.text(text("offices.helps"), office -> office.help(language())),
                        Column.text(
                                text("offices.active"),
                                office -> text(office.active() ? "offices.yes" : "offices.no"))));
    }

    private String text(String key) {
        return messages.text(reader(), key);
    }

    private String word(String prefix, Enum<?> constant) {
        return text(prefix + "." + Choice.code(constant));
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : Countries.name(code, reader());
    }

    private String themes(PartnerEntry entry) {
        return themes(entry.themes());
    }

    private String themes(ProjectEntry entry) {
        return themes(entry.themes());
    }

    private String themes(List<Theme> themes) {
        return themes.stream().map(words::theme).collect(Collectors.joining(", "));
    }

    private static String partners(ProjectEntry entry) {
        return entry.partners().stream().map(PartnerName::name).collect(Collectors.joining(", "));
    }

    private Locale reader() {
        return words.reader();
    }

    private String language() {
        return reader().toLanguageTag();
    }
}
