// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text as somebody wants to save it.
 *
 * @param wordings by language
 * @param inherited languages in which the next wider text is to speak
 */
public record Draft(Map<String, Wording> wordings, Set<String> inherited) {
    /** Takes copies. */
    public Draft {
        wordings = Map.copyOf(wordings);
        inherited = Set.copyOf(inherited);
    }

    /** Languages of which it says nothing. */
    List<String> missing(MessageKind kind) {
        return kind.languages().stream()
                .filter(language -> !wordings.containsKey(language) && !inherited.contains(language))
                .toList();
    }

    /** A fault for each language of which it says nothing. */
    public List<Fault> gaps(MessageKind kind) {
        return missing(kind).stream()
                .map(language -> Fault.of(TextCheck.WORDINGS + '.' + language, "text-language-missing"))
                .toList();
    }
}
