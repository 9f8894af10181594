// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.diagnosis;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes in what a server said: the reply to SMTP's dialogue and the enhanced status (RFC 3463).
 *
 * @param reply three digits, or null
 * @param status such as 5.1.1, or null
 */
record ServerCodes(@Nullable String reply, @Nullable String status) {
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.]*\\d)");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.\\w])([45]\\d\\d)(?=[\\s\\-,:;#)]|$)");

    /** Codes that mean the same with whatever server. The class is looked at apart. */
    private static final Map<String, Why> PLAIN = Map.ofEntries(
            Map.entry("1.1", Why.UNKNOWN_USER),
            Map.entry("1.2", Why.NO_SUCH_DOMAIN),
            Map.entry("1.3", Why.UNKNOWN_USER),
            Map.entry("1.6", Why.MOVED),
            Map.entry("1.7", Why.SENDER),
            Map.entry("1.8", Why.SENDER),
            Map.entry("1.10", Why.UNKNOWN_USER),
            Map.entry("2.1", Why.DISABLED),
            Map.entry("2.2", Why.MAILBOX_FULL),
            Map.entry("2.3", Why.SIZE),
            Map.entry("3.4", Why.SIZE));

    /** Codes that servers use for this and that, or that say little. */
    private static final Map<String, Why> VAGUE = Map.ofEntries(
            Map.entry("3.1", Why.SERVER_AWAY),
            Map.entry("3.2", Why.SERVER_AWAY),
            Map.entry("4.1", Why.SERVER_AWAY),
            Map.entry("4.2", Why.SERVER_AWAY),
            Map.entry("4.3", Why.SERVER_AWAY),
            Map.entry("4.5", Why.SERVER_AWAY),
            Map.entry("4.6", Why.SERVER_AWAY),
            Map.entry("4.7", Why.EXPIRED),
            Map.entry("6.0", Why.CONTENT),
            Map.entry("7.0", Why.POLICY),
            Map.entry("7.1", Why.POLICY),
            Map.entry("7.7", Why.CONTENT));

    static ServerCodes in(String text) {
        Matcher reply = REPLY.matcher(text);
        Matcher status = STATUS.matcher(text);
        return new ServerCodes(reply.find() ? reply.group(1) : null, status.find() ? status.group() : null);
    }

    /** Whether the server said that it may go well later. The reply was its word; a status may be a relay's guess. */
    boolean isForAWhile() {
        if (reply != null) {
            return reply.startsWith("4");
        }
        return status != null && status.startsWith("4");
    }

    Optional<Why> plain() {
        return detail().map(PLAIN::get);
    }

    Optional<Why> vague() {
        return detail().map(VAGUE::get).or(() -> isForAWhile() ? Optional.of(Why.SERVER_AWAY) : Optional.empty());
    }

    private Optional<String> detail() {
        return Optional.ofNullable(status).map(code -> code.substring(2)).filter(detail -> !detail.equals("0.0"));
    }
}
