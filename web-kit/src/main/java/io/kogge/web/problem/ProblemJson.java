// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.web.i18n.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Problem details (RFC 9457) in the caller's language. */
final class ProblemJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Messages messages;

    ProblemJson(Messages messages) {
        this.messages = messages;
    }

    byte[] write(Problem problem, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        String title = messages.text(locale, "problem." + problem.status().value() + ".title");
        json.put("type", "urn:kogge:problem:" + problem.code());
        json.put("title", title);
        json.put("status", problem.status().value());
        json.put(
                "detail",
                messages.rejection(locale, problem.code(), problem.params()).orElse(title));
        json.put("code", problem.code());
        if (!problem.faults().isEmpty()) {
            json.put("errors", errors(problem, locale));
        }
        if (problem.more() > 0) {
            json.put("moreErrors", problem.more());
        }
        if (problem.reference() != null) {
            json.put("reference", problem.reference());
        }
        return MAPPER.writeValueAsBytes(json);
    }

    private List<Map<String, String>> errors(Problem problem, Locale locale) {
        return problem.faults().stream()
                .map(fault -> {
                    Map<String, String> error = new LinkedHashMap<>();
                    error.put("field", fault.field());
                    error.put("reason", messages.reason(locale, fault));
                    error.put("code", fault.code());
                    return error;
                })
                .toList();
    }
}
