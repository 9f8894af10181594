// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementRules;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Ending;
import io.kogge.mission.agreements.model.Obligation;
import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.chosen.Vocabulary;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.web.input.Field;
import io.kogge.web.input.Fields;
import java.util.List;

/**
 * What is said of an agreement, from JSON or from a form.
 *
 * @param terms what was agreed
 * @param obligations what it obliges to
 */
record AgreementInput(AgreementTerms terms, List<Obligation> obligations) {
    private static final int LONGEST_NAME = 120;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    /** Notes what is wrong in the fields, which the caller finishes. */
    static AgreementInput read(Fields fields, Vocabulary vocabulary) {
        AgreementTerms terms = new AgreementTerms(
                fields.choice("kind", AgreementKind.class).required(),
                fields.text("subject").max(AgreementTerms.LONGEST_SUBJECT).required(),
                fields.list("parties", AgreementInput::party)
                        .max(AgreementTerms.MOST_PARTIES)
                        .required(),
                ChosenInput.themes(fields, AgreementTerms.MOST_THEMES, vocabulary.themesById()),
                ChosenInput.policyLine(fields, vocabulary::hasLine),
                date(fields, "signed").required(),
                date(fields, "ends").orNull());
        List<Obligation> obligations = fields.list("obligations", AgreementInput::obligation)
                .max(Obligation.MOST)
                .orEmpty();
        AgreementRules.faults(terms)
                .forEach(fault -> fields.rule(() -> false, fault.code(), fault.field(), "signed", "parties"));
        return new AgreementInput(terms, obligations);
    }

    /** That it was closed. */
    static Ending ending(Fields fields) {
        Ending ending = new Ending(
                date(fields, "date").required(),
                fields.text("reason").multiline().max(Ending.LONGEST_REASON).orNull());
        return fields.finish(() -> ending);
    }

    private static PartnerName party(Fields fields) {
        // where it is linked to is found out anew
        fields.ignore("partnerId");
        return PartnerName.of(
                fields.text("name").max(LONGEST_NAME).required(),
                fields.country("country").orNull());
    }

    private static Obligation obligation(Fields fields) {
        return new Obligation(
                fields.text("text").multiline().max(Obligation.LONGEST_TEXT).required(),
                fields.text("who").max(Obligation.LONGEST_WHO).orNull(),
                date(fields, "until").orNull(),
                fields.bool("done").or(false));
    }

    private static Field<KnownDate> date(Fields fields, String name) {
        return fields.knownDate(name)
                .check(
                        date -> date.first().getYear() >= FIRST_YEAR
                                && date.last().getYear() <= LAST_YEAR,
                        "bad-known-date");
    }
}
