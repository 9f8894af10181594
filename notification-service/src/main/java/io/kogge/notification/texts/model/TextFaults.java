// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.kernel.command.Rejection.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong with a text in one language. Faults of the body stand at their lines: {@code
 * wordings.nl.body[3]} is its fourth, and of several in one line the second is {@code [3][1]}.
 */
final class TextFaults {
    private final String language;
    private final List<Fault> found = new ArrayList<>();

    TextFaults(String language) {
        this.language = language;
    }

    void inSubject(String code, Map<String, Object> params) {
        if (found.stream().noneMatch(fault -> fault.field().equals(path("subject")))) {
            found.add(new Fault(path("subject"), code, params));
        }
    }

    void inBody(int line, String code, Map<String, Object> params) {
        String at = path("body") + '[' + (line - 1) + ']';
        long before =
                found.stream().filter(fault -> fault.field().startsWith(at)).count();
        found.add(new Fault(before == 0 ? at : at + '[' + before + ']', code, params));
    }

    void ofBody(String code, Map<String, Object> params) {
        found.add(new Fault(path("body"), code, params));
    }

    List<Fault> all() {
        return List.copyOf(found);
    }

    private String path(String part) {
        return TextCheck.WORDINGS + '.' + language + '.' + part;
    }
}
