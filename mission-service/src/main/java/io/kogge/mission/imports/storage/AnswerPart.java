// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer; keys have dots in them, which names of fields should not. */
public record AnswerPart(String key, String answer) {
    static List<AnswerPart> of(Map<String, String> answers) {
        return answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new AnswerPart(each.getKey(), each.getValue()))
                .toList();
    }

    static Map<String, String> toMap(List<AnswerPart> parts) {
        return parts.stream().collect(Collectors.toMap(AnswerPart::key, AnswerPart::answer));
    }
}
