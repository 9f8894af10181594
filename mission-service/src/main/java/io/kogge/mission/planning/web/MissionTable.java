// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionProfile;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of missions as a file, in a reader's words.
 *
 * @param messages the catalogue
 * @param lines the office's policy lines by id
 */
record MissionTable(Messages messages, Map<String, PolicyLine> lines, Locale reader) {
    private static final int WIDE = 50;

    Table<MissionCard> table() {
        return new Table<>(
                text("missions.title"),
                List.of(
                        Column.<MissionCard>text(text("missions.mission"), card -> card.title(language()))
                                .wide(WIDE),
                        Column.day(text("missions.first-day"), MissionCard::firstDay),
                        Column.day(text("missions.last-day"), MissionCard::lastDay),
                        Column.text(text("missions.cities"), MissionCard::cities),
                        Column.text(
                                text("missions.state"),
                                card -> text("state." + card.stage().code())),
                        word("field.direction", "direction", MissionProfile::direction),
                        word("field.kind", "kind", MissionProfile::kind),
                        word("field.format", "format", MissionProfile::format),
                        Column.text(
                                text("mission.partners"),
                                card -> profile(card).partners().stream()
                                        .map(MissionPartner::name)
                                        .collect(Collectors.joining(", "))),
                        Column.text(
                                text("mission.themes"),
                                card -> card.themes(language()).stream()
                                        .map(Texts.Text::text)
                                        .collect(Collectors.joining(", "))),
                        Column.text(
                                text("field.policyLine"),
                                card -> line(profile(card).policyLine())),
                        Column.number(
                                text("missions.places"), card -> card.plan().capacity()),
                        Column.number(
                                text("missions.taken"), card -> card.places().taken())));
    }

    private Column<MissionCard> word(String heading, String prefix, Function<MissionProfile, Enum<?>> constant) {
        return Column.text(text(heading), card -> text(prefix + "." + Choice.code(constant.apply(profile(card)))));
    }

    private static MissionProfile profile(MissionCard card) {
        return card.plan().profile();
    }

    private @Nullable String line(@Nullable String id) {
        PolicyLine line = id == null ? null : lines.get(id);
        return line == null ? null : line.name(language());
    }

    private String text(String key) {
        return messages.text(reader, key);
    }

    private String language() {
        return reader.toLanguageTag();
    }
}
