// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.web.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands below every mail: why it comes, and from whom.
 *
 * @param phone empty if none is to be shown
 * @param stop what the link says that ends mails like this one; empty where there is none
 * @param stopLink where it leads
 */
record MailFooter(
        String why, String office, List<String> address, String phone, String email, String stop, String stopLink) {
    /** By RFC 3676, 4.3: mail programs take what follows for no part of the letter. */
    private static final String SEPARATOR = "-- ";

    /** For a message of this kind; the link is empty where nobody can unsubscribe from it. */
    static MailFooter of(
            MessageKind kind,
            SendingOffice office,
            String language,
            String stopLink,
            Messages messages,
            Locale locale) {
        String why = messages.find(locale, "look.why." + kind.key())
                .orElseGet(() -> messages.text(
                        locale,
                        kind.toStaff()
                                ? "look.why.staff"
                                : kind.atAnybodysWish() ? "look.why.address-filled-in" : "look.why.registered"));
        return new MailFooter(
                why,
                office.name(language),
                office.letterhead().address(),
                office.letterhead().phone(),
                office.replyTo().address(),
                stopLink.isEmpty() ? "" : messages.text(locale, kind.toStaff() ? "look.own-mail" : "look.unsubscribe"),
                stopLink);
    }

    /** The same in plain text. */
    String plain() {
        Stream<String> below = Stream.of(phone, email, stop.isEmpty() ? "" : stop + ":", stopLink)
                .filter(line -> !line.isEmpty());
        return Stream.of(Stream.of(SEPARATOR, why, office), address.stream(), below)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Digits to dial. */
    String dialled() {
        return phone.replaceAll("\\(0\\)|[^+0-9]", "");
    }
}
