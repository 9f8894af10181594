// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.mail.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The addresses in a text for people, each with how likely it is the one that the text is about. Servers name it at the
 * beginning of a line of its own, in what they cite of a dialogue, or in a sentence.
 */
final class Mentions {
    private static final Pattern HEADS_LINE = Pattern.compile("(?i)[\\s<>\"'(\\[*.:|-]*+"
            + "((failed |final |original |intended )?(recipients?|to|rcpt to|user|address|e-?mail|mailbox|name|for|smtp|rfc822|destinataire|empfänger|ontvanger|aan|an)( address)?(\\(s\\))?\\s*+[:=;]\\s*+)?[\\s<\"'(\\[]*+("
            + Addresses.ADDRESS.pattern() + ").*");

    private static final Pattern CITED =
            Pattern.compile("(?i).*\\bRCPT TO:?\\s*+<?" + Addresses.ADDRESS.pattern() + ".*");

    /** Labels and words of lines that name somebody else. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)\\s*+[-*>|]*+\\s*+(from|sender|reply-to|return-path|message-id|mail from|subject|date|cc|x-[\\w-]+|received|in-reply-to|references|contact|reporting-mta|remote-mta|dns)\\s*+:.*|.*(MAIL FROM:|message-?id\\b|please (contact|write|e-?mail|send|forward|call)|for (further |more )?(help|assistance|information)|questions|report (this|the problem)|for example|for instance|e\\.g\\.|such as).*");

    /** Who wrote the letter is no recipient of it. */
    private static final Pattern WRITER = Pattern.compile(
            "(?i)\\b(e-?mails?|mails?|messages?|letters?|posts?|posting|sent|accept\\w*) from:?\\s*+[<\"'(]*+"
                    + Addresses.ADDRESS.pattern());

    /** Beneath the address that failed: the one to which the letter went, and which led there. */
    private static final Pattern LED_THERE = Pattern.compile(
            "(?is).*?\\((?:expanded|generated|ultimately generated|forwarded|redirected) (?:from|by):?\\s*+<?("
                    + Addresses.ADDRESS.pattern() + ")>?\\s*+\\).*");

    private static final Pattern TELLS = Pattern.compile(
            "(?i).*(deliver|unknown|reject|recipient|undeliver|not be|not exist|cannot|could|refus|fail|invalid|full|quota|[45]\\d\\d[ -]|bounced|your message to|mail to|sent to|addressed to|was addressed).*");

    /** What is said before those who did not get the letter are named. */
    private static final Pattern LIST_FOLLOWS = Pattern.compile(
            "(?i).*((following|these|this|intended|failed) ((e-?mail )?addresse?s?|address\\(es\\)|recipients?|recipient\\(s\\)|users?|mailbox(es)?|persons?|people)|(delivered|deliver|reach(ed)?|sent|failed for|fail) to:?$|did not reach|recipients? of your|volgende (ontvanger|adres)\\w*|folgende[nr]? (empfänger|adresse)\\w*|destinataires? suivants?).*");

    private static final Pattern REASON = Pattern.compile("(?s).*?\\(reason: (.*?)\\)\\s*(\\n.*|$)");

    private static final int LINES_OF_REASON = 8;
    private static final int NAMED = 5;
    private static final int LISTED = 4;
    private static final int AT_HEAD = 3;
    private static final int IN_SENTENCE = 2;

    private final List<String> lines;
    private final Map<String, Integer> likely = new LinkedHashMap<>();

    Mentions(List<String> lines, Set<String> ours) {
        this.lines = lines;
        boolean listed = false;
        boolean begun = false;
        boolean afterBlank = false;
        for (String line : lines) {
            boolean head = HEADS_LINE.matcher(line).matches();
            int likelihood = likelihood(line, head, listed);
            List<String> addresses = Addresses.in(WRITER.matcher(line).replaceAll(""));
            boolean names = !addresses.isEmpty();
            // the list ends with a paragraph that begins without a name
            listed = LIST_FOLLOWS.matcher(line).matches()
                    || (listed && (names || !begun || !afterBlank || line.isBlank()));
            begun = listed && (begun || names);
            afterBlank = line.isBlank();
            for (String address : addresses) {
                boolean somebody =
                        !Addresses.isOfASystem(address) && ours.stream().noneMatch(our -> Addresses.same(our, address));
                if (somebody) {
                    likely.merge(address, likelihood, Math::max);
                }
            }
        }
    }

    /** The likeliest; of those in mere sentences the ones to whom the letter went. */
    List<String> of(List<String> recipients) {
        int best = best(address -> true);
        Predicate<String> sentTo = address -> recipients.stream().anyMatch(other -> Addresses.same(other, address));
        boolean narrowed = best < AT_HEAD && best(sentTo) == best;
        return likely.entrySet().stream()
                .filter(mention -> best > 0 && mention.getValue() == best)
                .map(Map.Entry::getKey)
                .filter(address -> !narrowed || sentTo.test(address))
                .toList();
    }

    private int best(Predicate<String> which) {
        return likely.entrySet().stream()
                .filter(mention -> which.test(mention.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** What is written around this address, up to the next one. */
    String about(String address) {
        List<String> about = new ArrayList<>();
        IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).contains(address))
                .forEach(at -> about.addAll(reason(at, address)));
        String all = String.join("\n", about);
        Matcher reason = REASON.matcher(all);
        return reason.matches() ? reason.group(1) : all;
    }

    /** To whom the letter was sent, where that address leads to this one. */
    Optional<String> sentTo(String address) {
        Matcher led = LED_THERE.matcher(about(address));
        return led.matches() && !Addresses.same(led.group(1), address) ? Optional.of(led.group(1)) : Optional.empty();
    }

    private List<String> reason(int at, String address) {
        List<String> reason = new ArrayList<>();
        reason.add(lines.get(at));
        // beneath an address that stands for itself the reason may follow after a gap; a sentence ends with its
        // paragraph
        boolean heads = HEADS_LINE.matcher(lines.get(at)).matches();
        for (int i = at + 1; i < Math.min(lines.size(), at + LINES_OF_REASON); i++) {
            String line = lines.get(i);
            boolean another = HEADS_LINE.matcher(line).matches() && !line.contains(address);
            if (another || (line.isBlank() && (reason.size() > 1 || !heads))) {
                break;
            }
            reason.add(line);
        }
        return reason;
    }

    private static int likelihood(String line, boolean head, boolean listed) {
        if (OF_OTHERS.matcher(line).matches()) {
            return 0;
        }
        if (listed) {
            return head ? NAMED : LISTED;
        }
        if (head || CITED.matcher(line).matches()) {
            return AT_HEAD;
        }
        return TELLS.matcher(line).matches() ? IN_SENTENCE : 1;
    }
}
