// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.log;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no log may hold: people of the tests and staff by name or address, passwords, any address at all, and tokens of links and sessions. */
public final class Confidential {
    private static final Set<String> PEOPLE = ConcurrentHashMap.newKeySet();
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("[\\p{L}\\d._+-]+@[\\p{L}\\d-]+\\.(?:org|com|example|nl)"),
            Pattern.compile("/(?:join/my|join/address|answer/survey|answers|surveys|unsubscribe|my-registrations"
                    + "|my-addresses|my-mail/confirm)/[^{/\\s\"]+"),
            Pattern.compile("/answer/(?!survey/)[^{/\\s\"]+"),
            // as links are signed: version and id, a dot, 128 bits
            Pattern.compile("(?<![\\w.-])(?=[\\w-]*\\d)[MNO][\\w-]{20,}\\.[\\w-]{22}(?![\\w-])"),
            // a session
            Pattern.compile("eyJ[\\w-]{10,}\\.[\\w-]{10,}"));

    private Confidential() {}

    /** From now on nothing may be logged that holds one of these. */
    public static void add(String... names) {
        PEOPLE.addAll(List.of(names));
    }

    /** All that this text gives away. */
    public static List<String> in(String text) {
        return Stream.concat(
                        PEOPLE.stream().filter(text::contains),
                        FORMS.stream()
                                .flatMap(form -> form.matcher(text).results())
                                .map(found -> found.group()))
                .toList();
    }
}
