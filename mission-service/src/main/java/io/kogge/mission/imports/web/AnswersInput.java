// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.mission.imports.model.Import;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads answers to what is doubtful. One that is left blank is taken back. */
final class AnswersInput {
    private static final int LONGEST = 200;

    private AnswersInput() {}

    private record One(String key, String answer) {}

    static Map<String, String> read(Fields fields) {
        List<One> answers = fields.list(
                        "answers",
                        each -> new One(
                                each.text("key").max(LONGEST).required(),
                                each.text("answer").max(LONGEST).optional().orElse("")))
                .max(Import.MOST_ANSWERS)
                .required();
        return fields.finish(
                () -> answers.stream().collect(Collectors.toMap(One::key, One::answer, (first, second) -> second)));
    }
}
