// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.notification.bounces.model.mail.Part;
import io.kogge.notification.bounces.model.reply.CalendarReply;
import io.kogge.notification.bounces.model.reply.ReplyReader;
import io.kogge.notification.bounces.model.report.BounceReport;
import io.kogge.notification.bounces.model.report.ReportReader;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Content;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mail as far as it was understood.
 *
 * @param content what staff see of it
 * @param report what it tells about letters
 * @param reply the answer of a calendar in it, or empty
 */
record Understood(Content content, BounceReport report, Optional<CalendarReply> reply) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 10_000;

    static Understood of(Part mail, ReplyReader replies) {
        BounceReport report = ReportReader.read(mail);
        String address = report.findings().stream()
                .map(finding -> finding.sentTo())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        return new Understood(
                new Content(
                        cut(mail.headers().text("From"), LONGEST_LINE),
                        cut(mail.headers().text("Subject"), LONGEST_LINE),
                        cut(text(mail), LONGEST_TEXT),
                        cut(address, LONGEST_LINE)),
                report,
                replies.read(mail));
    }

    /** The same, said by somebody with the answer of his calendar. */
    Content with(CalendarReply given) {
        String said = (given.proposal() + "\n\n" + given.comment()).strip();
        return new Content(content.from(), content.subject(), cut(said, LONGEST_TEXT), given.attendee());
    }

    private static String text(Part mail) {
        return mail.outer()
                .filter(Part::isReadable)
                .limit(1)
                .map(Part::readableText)
                .collect(Collectors.joining())
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Without characters that would do something to a page or a terminal. */
    private static String cut(String text, int longest) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t]]", "");
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
