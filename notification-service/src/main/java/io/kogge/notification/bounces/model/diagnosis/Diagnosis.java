// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.diagnosis;

import io.kogge.notification.bounces.model.diagnosis.Phrases.Plain;
import io.kogge.notification.bounces.model.mail.Addresses;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server's words mean. Its words go before its codes, and the codes in its words before the status that a report
 * gives: Exim writes 5.0.0 for everything, others 5.1.1 for a mailbox that is full.
 *
 * @param why what is the matter
 * @param verdict what follows from it, here
 */
public record Diagnosis(Why why, BounceVerdict verdict) {
    /** Nothing that is understood. */
    public static final Diagnosis NOTHING = new Diagnosis(Why.NOT_SAID, BounceVerdict.UNKNOWN);

    private static final Map<Why, Phrases> PHRASES = new EnumMap<>(Why.class);

    /** What RFC 5321 prints beside the codes: where a server adds words of its own, those are what it means. */
    private static final Phrases STOCK = Phrases.named("stock");

    private static final String ADDRESS = "address";

    /** How servers cite that they were answered before they had named the recipient. */
    private static final Pattern BEFORE_RECIPIENT = Pattern.compile(
            "(?i)\\b(after|in reply to|in response to) (pipelined |the )?(MAIL\\s+FROM|EHLO|HELO|initial connection|initial server greeting)\\b");

    static {
        Arrays.stream(Why.values())
                .filter(why -> why != Why.NOT_SAID)
                .forEach(why -> PHRASES.put(why, Phrases.named("why/" + why)));
    }

    /** What this server meant, with the status that the report gives, or an empty one. */
    public static Diagnosis of(String said, String status) {
        Plain words = Plain.of(said);
        Plain ownWords = STOCK.takenFrom(words);
        ServerCodes own = ServerCodes.in(said);
        ServerCodes reported = ServerCodes.in(status);
        return said(ownWords, Why::isPlain)
                .or(own::plain)
                .or(() -> said(ownWords, why -> !why.isPlain()))
                .or(() -> said(words, why -> true))
                .or(own::vague)
                .or(reported::plain)
                .or(reported::vague)
                .map(why -> of(why, own.reply() == null && own.status() == null ? reported : own))
                .orElse(NOTHING)
                .heardIn(said);
    }

    /**
     * The same, unless this dialogue says that it was heard before the recipient was named (RFC 5321, 3.3): then it is about
     * who sends, whatever its words sound like.
     */
    public Diagnosis heardIn(String dialogue) {
        boolean ofRecipient = verdict == BounceVerdict.GONE_FOR_GOOD || verdict == BounceVerdict.UNKNOWN;
        return ofRecipient && BEFORE_RECIPIENT.matcher(dialogue).find()
                ? new Diagnosis(Why.SENDER, Why.SENDER.verdict())
                : this;
    }

    /** Whether it is neither nothing nor something that may be said of anything. */
    public boolean isTelling() {
        return why != Why.NOT_SAID && why != Why.POLICY;
    }

    /**
     * What a text for people says of the matter, where nothing but plain words can be believed. One that says what the reasons
     * may be, as help pages do, does not say which it is.
     */
    public static Diagnosis ofText(String text) {
        Plain words = Plain.of(text);
        Plain named = Plain.of(Addresses.inPlaceOf(ADDRESS, text));
        List<Why> reasons = all(words, Why::isPlainInAnyText);
        List<Why> found = reasons.isEmpty() ? all(named, Why::isPlainInAnyText) : reasons;
        return found.stream().map(Why::verdict).distinct().count() == 1
                ? of(found.get(0), ServerCodes.in(text))
                : NOTHING;
    }

    /** Whoever says "unknown" with a code that means "later" may be looking for his directory. */
    private static Diagnosis of(Why why, ServerCodes codes) {
        boolean later = codes.isForAWhile() && why.verdict() == BounceVerdict.GONE_FOR_GOOD;
        return new Diagnosis(why, later ? BounceVerdict.FOR_A_WHILE : why.verdict());
    }

    private static Optional<Why> said(Plain words, Predicate<Why> which) {
        return reasons(words, which).findFirst();
    }

    private static List<Why> all(Plain words, Predicate<Why> which) {
        return reasons(words, which).toList();
    }

    private static Stream<Why> reasons(Plain words, Predicate<Why> which) {
        return PHRASES.entrySet().stream()
                .filter(phrases -> which.test(phrases.getKey()))
                .filter(phrases -> phrases.getValue().isIn(words))
                .map(Map.Entry::getKey);
    }
}
