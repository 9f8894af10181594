// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.diagnosis.Phrases.Plain;
import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a mail that came back: what is made for programs, as far as there is something; else what is written for people.
 * Automatic answers are told apart from failures, and what says nothing of either is not understood.
 */
public final class ReportReader {
    private static final List<String> FEEDBACK = List.of("message/feedback-report");
    private static final List<String> READING =
            List.of("message/disposition-notification", "message/global-disposition-notification");
    /** How people's answers begin; they quote what they answer. */
    private static final Pattern ANSWER =
            Pattern.compile("(?i)\\s*(re|aw|antw|fw|fwd|wg|doorst|sv|rv|回复|答复|转发)\\s*[::].*");

    private ReportReader() {}

    /** What this mail tells. A gateway may have put the report into a mail of its own. */
    public static BounceReport read(Part mail) {
        return mail.outer()
                .filter(part -> part.isMail() && part != mail && Sender.isASystem(mail))
                .flatMap(part -> part.parts().stream())
                .filter(inside ->
                        inside.type().equals("multipart/report") && !mail.type().equals("multipart/report"))
                .findFirst()
                .map(ReportReader::itself)
                .orElseGet(() -> itself(mail));
    }

    private static BounceReport itself(Part mail) {
        HumanText text = HumanText.of(mail);
        HeaderFields original = Original.of(mail, text);
        RecipientFields fields = RecipientFields.in(mail);
        TextReader reader = new TextReader(mail, text, original);
        List<Finding> findings = Stream.<Supplier<List<Finding>>>of(
                        () -> complaint(mail, original),
                        () -> new StatusReader(fields, reader).findings(),
                        () -> reading(mail, text, reader),
                        () -> written(mail, text, reader))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new BounceReport(
                findings, Traces.of(mail, original, fields.ofReport().all("Original-Envelope-Id")));
    }

    /** RFC 5965. Some take the address out of the report; the letter itself may tell. */
    private static List<Finding> complaint(Part mail, HeaderFields original) {
        return mail
                .find(FEEDBACK)
                .map(part -> HeaderFields.of(List.of(part.text().split("\n"))))
                .map(report -> Stream.of(
                                addresses(report.all("Original-Rcpt-To")),
                                addresses(report.all("Removal-Recipient")),
                                Original.recipients(original),
                                List.of(""))
                        .filter(addresses -> !addresses.isEmpty())
                        .findFirst()
                        .orElseThrow())
                .orElse(List.of())
                .stream()
                .map(address -> Finding.of(address, BounceVerdict.FEEDBACK))
                .toList();
    }

    /** RFC 8098: whoever opened or deleted the letter has got it. A sieve script that rejects says it this way, too. */
    private static List<Finding> reading(Part mail, HumanText text, TextReader reader) {
        return mail.find(READING)
                .map(part -> HeaderFields.of(List.of(part.text().split("\n"))))
                .map(report ->
                        Announcement.REJECTED.isIn(Plain.of(mail.headers().text("Subject") + "\n" + text.text()))
                                ? reader.findings()
                                : Stream.of("Final-Recipient", "Original-Recipient")
                                        .flatMap(name -> report.all(name).stream())
                                        .flatMap(value -> Addresses.ofField(value).stream())
                                        .limit(1)
                                        .map(address -> Finding.of(address, BounceVerdict.AUTOMATIC_ANSWER))
                                        .toList())
                .orElse(List.of());
    }

    private static List<Finding> written(Part mail, HumanText text, TextReader reader) {
        HeaderFields headers = mail.headers();
        Plain subject = Plain.of(headers.text("Subject"));
        Plain words = Plain.of(text.text());
        boolean failed = Announcement.FAILED.isIn(subject) || headers.has("X-Failed-Recipients");
        boolean delayed = Announcement.DELAYED.isIn(subject);
        boolean system = Sender.isASystem(mail);
        if (!failed && !delayed && Automatic.is(mail, subject, words, system)) {
            return Sender.of(mail).map(address -> Finding.of(address, BounceVerdict.AUTOMATIC_ANSWER)).stream()
                    .toList();
        }
        boolean tries = !failed && Announcement.DELAYED.isIn(words);
        if (system && (delayed || tries || Announcement.STILL_TRYING.isIn(words))) {
            return all(reader, BounceVerdict.DELAYED);
        }
        boolean fails =
                (failed && (system || !ANSWER.matcher(headers.text("Subject")).matches()))
                        || (Announcement.FAILED.isIn(words) && (system || Automatic.says(headers)));
        if (system && !fails && Announcement.DELIVERED.isIn(subject)) {
            return all(reader, BounceVerdict.DELIVERED);
        }
        if (fails) {
            return reader.findings();
        }
        return system
                ? reader.findings().stream()
                        .filter(found -> found.verdict() != BounceVerdict.UNKNOWN)
                        .toList()
                : List.of();
    }

    private static List<Finding> all(TextReader reader, BounceVerdict verdict) {
        return reader.addresses().stream()
                .map(address -> Finding.of(address, verdict))
                .toList();
    }

    private static List<String> addresses(List<String> values) {
        return values.stream()
                .flatMap(value -> Addresses.in(value).stream())
                .distinct()
                .toList();
    }
}
