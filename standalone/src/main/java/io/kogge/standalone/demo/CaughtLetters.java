// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.MailServer;
import io.kogge.standalone.inbox.CaughtLetter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the caught mails as their recipients would. */
final class CaughtLetters {
    private final MailServer mail;

    CaughtLetters(MailServer mail) {
        this.mail = mail;
    }

    /** The newest link in a mail to this person whose path begins so; waits for the mail. */
    String link(InventedPerson to, String path) {
        Pattern link = Pattern.compile("https?://[^\\s\"<>]+?(" + Pattern.quote(path) + "[^\\s\"<>]*)");
        return Await.until(
                "a mail to " + to.name() + " with a link to " + path,
                () -> mail.messages().stream()
                        .filter(message -> message.recipients().contains(to.email()))
                        .map(message -> find(link, message))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    int count() {
        return mail.messages().size();
    }

    private static Optional<String> find(Pattern link, CaughtMail message) {
        Matcher matcher = link.matcher(CaughtLetter.of(message).text());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
