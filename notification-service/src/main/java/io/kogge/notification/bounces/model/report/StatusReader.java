// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.diagnosis.Diagnosis;
import io.kogge.notification.bounces.model.diagnosis.Why;
import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.mail.HeaderFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a report says for programs. Its action is believed before its diagnosis, and that before its status. */
final class StatusReader {
    /** Some put a whole dialogue there. */
    private static final int LONGEST = 2_000;

    private final RecipientFields fields;
    private final TextReader text;

    StatusReader(RecipientFields fields, TextReader text) {
        this.fields = fields;
        this.text = text;
    }

    List<Finding> findings() {
        return fields.ofRecipients().stream()
                .flatMap(recipient -> finding(recipient).stream())
                .toList();
    }

    private Optional<Finding> finding(HeaderFields recipient) {
        Optional<String> original = recipient.first("Original-Recipient").flatMap(Addresses::ofField);
        return recipient
                .first("Final-Recipient")
                .flatMap(Addresses::ofField)
                .or(() -> original)
                .or(() -> recipient.first("X-Actual-Recipient").flatMap(Addresses::ofField))
                .or(this::onlyOneNamed)
                .map(address -> finding(
                        recipient,
                        address,
                        original.or(() -> text.sentTo(address)).orElse(null)));
    }

    private Optional<String> onlyOneNamed() {
        return fields.ofRecipients().size() == 1 ? text.only() : Optional.empty();
    }

    private Finding finding(HeaderFields recipient, String address, @Nullable String original) {
        String code = recipient.text("Status");
        String said = said(recipient);
        Diagnosis diagnosis = diagnosis(address, said, code).heardIn(text.about(address));
        BounceVerdict verdict = verdict(recipient.text("Action"), code, diagnosis);
        Why why = verdict.isBounce() || verdict == BounceVerdict.DELAYED ? diagnosis.why() : Why.NOT_SAID;
        return new Finding(address, original, verdict, why, code.isEmpty() ? null : code, ServerWords.brief(said));
    }

    private Diagnosis diagnosis(String address, String said, String code) {
        Diagnosis own = Diagnosis.of(said, said.isBlank() ? "" : code);
        if (own.isTelling()) {
            return own;
        }
        Diagnosis around = text.diagnosis(address, fields.ofRecipients().size() == 1);
        if (around.isTelling()) {
            return around;
        }
        return own.verdict() == BounceVerdict.UNKNOWN ? Diagnosis.of("", code) : own;
    }

    private static BounceVerdict verdict(String action, String code, Diagnosis diagnosis) {
        String word = action.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("delayed")) {
            return BounceVerdict.DELAYED;
        }
        if (word.startsWith("delivered")) {
            return BounceVerdict.DELIVERED;
        }
        if (word.startsWith("relayed") || word.startsWith("expanded")) {
            return BounceVerdict.RELAYED;
        }
        return word.isEmpty() && code.startsWith("2") ? BounceVerdict.DELIVERED : diagnosis.verdict();
    }

    private static String said(HeaderFields recipient) {
        String said = recipient.all("Diagnostic-Code").stream()
                .map(StatusReader::words)
                .collect(Collectors.joining(" "));
        return said.substring(0, Math.min(said.length(), LONGEST));
    }

    /** Without the kind of code before it: {@code smtp; 550 …}. */
    private static String words(String diagnostic) {
        int kind = diagnostic.indexOf(';');
        return kind >= 0 && kind < 20 && !diagnostic.substring(0, kind).contains(" ")
                ? diagnostic.substring(kind + 1).strip()
                : diagnostic;
    }
}
