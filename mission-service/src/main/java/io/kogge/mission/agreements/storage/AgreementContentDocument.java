// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.agreements.model.AgreementContent;
import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Obligation;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of an agreement, as it is stored; dates in EDTF. */
public record AgreementContentDocument(
        AgreementKind kind,
        String subject,
        List<PartyPart> parties,
        List<ThemePart> themes,
        @Nullable String policyLine,
        String signed,
        @Nullable String ends,
        List<ObligationPart> obligations,
        @Nullable String document) {

    /** A party. */
    public record PartyPart(
            @Nullable String partnerId,
            String name,
            @Nullable String country) {}

    /** A theme, with the names that it had then. */
    public record ThemePart(String themeId, Map<String, String> names) {}

    /** Something that it obliges to. */
    public record ObligationPart(
            String text, @Nullable String who, @Nullable String until, boolean done) {}

    static AgreementContentDocument of(AgreementContent content) {
        AgreementTerms terms = content.terms();
        return new AgreementContentDocument(
                terms.kind(),
                terms.subject(),
                terms.parties().stream()
                        .map(party -> new PartyPart(party.partnerId(), party.name(), party.country()))
                        .toList(),
                terms.themes().stream()
                        .map(theme -> new ThemePart(theme.id(), theme.names().byLanguage()))
                        .toList(),
                terms.policyLine(),
                terms.signed().toString(),
                written(terms.ends()),
                content.obligations().stream()
                        .map(each -> new ObligationPart(each.text(), each.who(), written(each.until()), each.done()))
                        .toList(),
                content.document());
    }

    AgreementContent toContent() {
        AgreementTerms terms = new AgreementTerms(
                kind,
                subject,
                parties.stream()
                        .map(part -> new PartnerName(part.partnerId(), part.name(), part.country()))
                        .toList(),
                themes.stream()
                        .map(part -> new Theme(part.themeId(), new Texts(part.names())))
                        .toList(),
                policyLine,
                KnownDate.parse(signed),
                read(ends));
        return new AgreementContent(
                terms,
                obligations.stream()
                        .map(part -> new Obligation(part.text(), part.who(), read(part.until()), part.done()))
                        .toList(),
                document);
    }

    private static @Nullable String written(@Nullable KnownDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable KnownDate read(@Nullable String date) {
        return date == null ? null : KnownDate.parse(date);
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "AgreementContentDocument[" + kind + "]";
    }
}
