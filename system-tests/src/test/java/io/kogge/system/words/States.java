// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of states in {@code docs/glossary.md}: which word each has, and which texts of which catalogues are that word. */
final class States {
    /** What catalogues call the words of states; the last part is the state. */
    private static final Pattern KEY = Pattern.compile(
            "(state|status|window|my\\.state|mission-state|agreement-state|agreement-stage|happening\\.[a-z]+\\.state)"
                    + "\\.[A-Za-z_-]+");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String TO_THE_PERSON = "to the person:";

    /** One row: its words as the table has them, by language, and its texts as "source key". */
    private record State(String state, Map<String, String> words, Set<String> texts) {
        /** A person's own page may have another word than pages of staff. */
        String word(Text text) {
            String cell = words.getOrDefault(text.language(), "");
            Optional<String> own = Stream.of(cell.split(";"))
                    .map(String::strip)
                    .filter(part -> part.startsWith(TO_THE_PERSON))
                    .map(part -> part.substring(TO_THE_PERSON.length()).strip())
                    .findFirst();
            return own.filter(word -> text.key().startsWith("my.")).orElseGet(() -> cell.split(";")[0].strip());
        }
    }

    private final List<State> states;

    /** From the page itself. */
    States(String page) {
        this.states = Glossary.rows(page, "States").map(States::state).toList();
    }

    private static State state(List<String> row) {
        List<String> codes = (row.size() > 4 ? CODE.matcher(row.get(4)).results() : Stream.<MatchResult>empty())
                .map(code -> code.group(1))
                .toList();
        List<String> texts = new ArrayList<>();
        for (int at = 0; at + 1 < codes.size(); at += 2) {
            texts.add(codes.get(at) + ' ' + codes.get(at + 1));
        }
        return new State(row.get(1), Map.of("nl", row.get(2), "en", row.get(3)), Set.copyOf(texts));
    }

    /** Each text that the table names, in no order. */
    Set<String> named() {
        return states.stream().flatMap(state -> state.texts().stream()).collect(Collectors.toSet());
    }

    /** In a sentence, what is wrong with this text; empty where it is none of a state, or is the state's word. */
    Optional<String> against(Text text) {
        String named = text.source() + ' ' + text.key();
        Optional<State> state =
                states.stream().filter(each -> each.texts().contains(named)).findFirst();
        if (state.isEmpty()) {
            return KEY.matcher(text.key()).matches()
                    ? Optional.of(text.file() + ", " + text.key() + ", is the word of a state that docs/glossary.md"
                            + " does not name")
                    : Optional.empty();
        }
        String word = state.get().word(text);
        return word.equalsIgnoreCase(text.words())
                ? Optional.empty()
                : Optional.of(text.file() + ", " + text.key() + ", says \"" + text.words() + "\"; docs/glossary.md: \""
                        + state.get().state() + "\" is \"" + word + '"');
    }
}
