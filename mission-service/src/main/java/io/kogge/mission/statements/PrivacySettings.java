// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What article 13 of the GDPR has an office tell whose data it collects. What the data are for, Kogge knows itself.
 *
 * @param controller who decides on them, such as the mayor and aldermen, by language
 * @param officer how the data-protection officer is reached
 * @param basis what allows it
 * @param recipients who else gets them, by language; one that says "nobody" where that is so
 * @param transfers whether they leave the European Union, and by which safeguards, by language
 * @param kept how long, by language
 */
public record PrivacySettings(
        @DefaultValue Map<String, String> controller,
        @DefaultValue Officer officer,
        @Nullable Basis basis,
        @DefaultValue List<Map<String, String>> recipients,
        @DefaultValue Map<String, String> transfers,
        @DefaultValue Map<String, String> kept) {
    /** What allows it (GDPR, article 6, first paragraph). */
    public enum Basis {
        /** Consent (a). */
        CONSENT,
        /** A contract with the person (b). */
        CONTRACT,
        /** A duty by law (c). */
        LEGAL_DUTY,
        /** A task in the public interest (e). */
        PUBLIC_TASK,
        /** Legitimate interests (f), which authorities may not rely on in their tasks. */
        LEGITIMATE_INTERESTS
    }

    /** The data-protection officer; empty for what is not said. */
    public record Officer(
            @DefaultValue("") String name,
            @DefaultValue("") String email,
            @DefaultValue("") String phone) {}

    /** Takes copies. */
    public PrivacySettings {
        controller = SaidTexts.said(controller);
        recipients = recipients.stream()
                .map(SaidTexts::said)
                .filter(one -> !one.isEmpty())
                .toList();
        transfers = SaidTexts.said(transfers);
        kept = SaidTexts.said(kept);
    }

    /** The settings that are still to be given, below {@code kogge.mission.statements.privacy}. */
    Stream<String> unfinished() {
        return Stream.of(
                        SaidTexts.missing("controller", controller),
                        officer.email().isBlank() && officer.phone().isBlank()
                                ? Stream.of("officer.email")
                                : Stream.<String>empty(),
                        basis == null ? Stream.of("basis") : Stream.<String>empty(),
                        recipients.isEmpty()
                                ? Stream.of("recipients")
                                : recipients.stream()
                                        .flatMap(one ->
                                                SaidTexts.missing("recipients[" + recipients.indexOf(one) + "]", one)),
                        SaidTexts.missing("transfers", transfers),
                        SaidTexts.missing("kept", kept))
                .flatMap(names -> names);
    }
}
