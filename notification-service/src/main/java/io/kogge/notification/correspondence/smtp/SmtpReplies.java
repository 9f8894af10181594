// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.Trouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the mail server's answer means for a message: who is refused follows from the step that it answers (RFC 5321)
 * and from the status code (RFC 3463, 5248, 7293, 7372, 7505).
 */
final class SmtpReplies {
    private static final int CLOSING = 421;
    /** Sign in first, wrong password, a stronger way to sign in, encrypt first (RFC 4954). */
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);
    /** Not understood, or out of turn: about the dialogue, not about whom it names. */
    private static final Set<Integer> DIALOGUE = Set.of(500, 502, 503, 504, 521, 555);

    /** To MAIL FROM it is about the size that is announced there (RFC 1870, 6.1). */
    private static final int EXCEEDS = 552;
    /** For the system, or for this mailbox (RFC 3463). */
    private static final Set<String> TOO_LARGE = Set.of("5.3.4", "5.2.3");

    private static final Pattern SENDER = Pattern.compile("5\\.1\\.[78]|5\\.7\\.2\\d");
    /** The address, the mailbox, or whose it was. */
    private static final Pattern RECIPIENT = Pattern.compile("5\\.1\\.\\d+|5\\.2\\.[0124]|5\\.7\\.1[378]");
    /** The mail system, the dialogue, or whom the server serves: true of everybody that the office writes to. */
    private static final Pattern NOT_THE_RECIPIENT = Pattern.compile("5\\.[357]\\.\\d+");

    private SmtpReplies() {}

    /**
     * The reply to a message that did not go through.
     *
     * @param step how far it came
     * @param answer what the server said to that step, or null where it said nothing: a 2xx to the end of the message
     *     is an acceptance, also where the library knows 250 only
     */
    static Reply of(SmtpStep step, @Nullable ServerAnswer answer) {
        if (answer == null || !answer.refusal()) {
            return step == SmtpStep.END ? end(answer) : new Reply.PutOff(Trouble.CONNECT, "");
        }
        if (answer.code() >= 500) {
            return refusal(step, answer);
        }
        // what is put off before the sender is named is put off for every letter
        return answer.code() == CLOSING || step == SmtpStep.CONNECT
                ? new Reply.PutOff(Trouble.CONNECT, answer.words())
                : new Reply.PutOff(answer.status(), answer.words());
    }

    private static Reply end(@Nullable ServerAnswer answer) {
        return answer != null && answer.positive() ? new Reply.Accepted() : new Reply.Unclear();
    }

    private static Reply refusal(SmtpStep step, ServerAnswer answer) {
        String status = answer.status();
        String words = answer.words();
        if (SIGN_IN.contains(answer.code()) || matches(SENDER, status)) {
            return new Reply.PutOff(Trouble.OFFICE_REFUSED, words);
        }
        if (step != SmtpStep.CONNECT && TOO_LARGE.contains(status)) {
            return new Reply.Failed(Trouble.TOO_LARGE, words);
        }
        boolean recipient = matches(RECIPIENT, status);
        return switch (step) {
            case SENDER ->
                answer.code() == EXCEEDS
                        ? new Reply.Failed(Trouble.TOO_LARGE, words)
                        : new Reply.PutOff(Trouble.OFFICE_REFUSED, words);
            case RECIPIENT ->
                recipient || !(DIALOGUE.contains(answer.code()) || matches(NOT_THE_RECIPIENT, status))
                        ? new Reply.Refused(status, words)
                        : new Reply.PutOff(Trouble.OFFICE_REFUSED, words);
            case END -> recipient ? new Reply.Refused(status, words) : new Reply.Failed(Trouble.MESSAGE_REFUSED, words);
            default -> new Reply.PutOff(Trouble.OFFICE_REFUSED, words);
        };
    }

    private static boolean matches(Pattern pattern, String status) {
        return pattern.matcher(status).matches();
    }
}
