// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.mission.agreements.model.Obligation;
import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of agreements as a file, in a reader's words.
 *
 * @param messages the catalogue
 * @param dates in the reader's words
 * @param words names of themes and policy lines, in the same
 */
record AgreementTable(Messages messages, Dates dates, VocabularyWords words) {
    private static final int WIDE = 50;

    Table<AgreementCard> table() {
        return new Table<>(
                text("agreements.title"),
                List.of(
                        Column.<AgreementCard>text(
                                        text("field.subject"),
                                        card -> card.terms().subject())
                                .wide(WIDE),
                        Column.text(text("field.parties"), AgreementCard::parties),
                        Column.text(
                                text("field.kind"),
                                card -> text("agreement-kind."
                                        + Choice.code(card.terms().kind()))),
                        Column.known(text("field.signed"), card -> card.terms().signed(), dates::known),
                        Column.known(text("field.ends"), AgreementCard::ends, dates::known),
                        Column.text(text("field.state"), card -> text("agreement-stage." + card.stage())),
                        Column.text(text("field.themes"), this::themes),
                        Column.text(
                                text("field.policyLine"),
                                card -> words.line(card.terms().policyLine())),
                        Column.text(text("field.obligations"), AgreementTable::open)));
    }

    private String themes(AgreementCard card) {
        return card.terms().themes().stream().map(words::theme).collect(Collectors.joining(", "));
    }

    /** What is still to be done. */
    private static String open(AgreementCard card) {
        return card.agreement().kept().obligations().stream()
                .filter(obligation -> !obligation.done())
                .map(Obligation::text)
                .collect(Collectors.joining("; "));
    }

    private String text(String key) {
        return messages.text(words.reader(), key);
    }
}
