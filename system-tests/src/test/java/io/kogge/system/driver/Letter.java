// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import io.kogge.embedded.mail.CaughtMail;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mail as its reader gets it.
 *
 * @param id names it in the mail server; sorts by arrival
 * @param to address
 * @param template which of the product's texts it is
 * @param messageId the same in every copy of one mail
 * @param subject decoded
 * @param language BCP 47 tag
 * @param text plain text
 * @param html the same for a browser, empty where there is none
 * @param invitation the calendar entry, if it has one
 */
public record Letter(
        String id,
        String to,
        String template,
        String messageId,
        String subject,
        String language,
        String text,
        String html,
        Optional<Invitation> invitation) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    static Letter of(CaughtMail mail) {
        return LetterReader.read(mail);
    }

    /** The paths of the links in the text, in order. */
    public List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(link -> URI.create(link).getPath())
                .toList();
    }

    /** The token in the first link under this path, such as {@code /join/my/}. */
    public String token(String prefix) {
        return links().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()).split("/")[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + prefix + " in:\n" + text));
    }

    /** The calendar entry, which it must have. */
    public Invitation entry() {
        return invitation.orElseThrow(() -> new AssertionError("No calendar entry in: " + subject));
    }
}
