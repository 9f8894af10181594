// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Activities as a table in a file. Notes are not in it, as files leave the office. */
record ActivityTable(Messages messages, DateWords dates, ActivityChoices choices, Locale reader) {

    Table<ActivityCard> table() {
        return new Table<>(
                text("activities.title"),
                List.of(
                        Column.text(
                                text("field.category"),
                                card -> text(
                                        "category." + Choice.code(card.content().category()))),
                        Column.<ActivityCard>text(text("field.titles.nl"), card -> title(card, "nl"))
                                .wide(50),
                        Column.<ActivityCard>text(text("field.titles.en"), card -> title(card, "en"))
                                .wide(50),
                        Column.known(
                                text("activities.when"), card -> card.content().date(), date -> dates.of(date, reader)),
                        Column.day(
                                text("activities.first-day"),
                                card -> card.content().date().first()),
                        Column.day(
                                text("activities.last-day"),
                                card -> card.content().date().last()),
                        Column.text(text("activities.where"), card -> card.where(reader)),
                        Column.text(text("field.country"), card -> card.countries(reader)),
                        Column.text(text("field.themes"), card -> card.themes(reader.toLanguageTag())),
                        Column.text(text("activities.with"), ActivityCard::partners),
                        Column.text(text("field.policyLine"), this::line)));
    }

    private static @Nullable String title(ActivityCard card, String language) {
        Texts titles = card.content().titles();
        return titles.byLanguage().get(language);
    }

    private @Nullable String line(ActivityCard card) {
        String id = card.content().policyLine();
        PolicyLine line = id == null ? null : choices.lines().get(id);
        return line == null ? id : line.name(reader.toLanguageTag());
    }

    private String text(String key) {
        return messages.text(reader, key);
    }
}
