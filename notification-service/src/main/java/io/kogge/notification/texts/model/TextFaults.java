// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.kernel.command.Rejection.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong with a text in one language. Faults of the body stand at their lines: {@code
 * wordings.nl.body[3]} is its fourth, and of several at one place the second has {@code [1]} behind it.
 */
final class TextFaults {
    private final String language;
    private final List<Fault> found = new ArrayList<>();

    TextFaults(String language) {
        this.language = language;
    }

    void inSubject(String code, Map<String, Object> params) {
        add(path("subject"), code, params);
    }

    void inBody(int line, String code, Map<String, Object> params) {
        add(path("body") + '[' + (line - 1) + ']', code, params);
    }

    void ofBody(String code, Map<String, Object> params) {
        found.add(new Fault(path("body"), code, params));
    }

    private void add(String at, String code, Map<String, Object> params) {
        long before =
                found.stream().filter(fault -> fault.field().startsWith(at)).count();
        found.add(new Fault(before == 0 ? at : at + '[' + before + ']', code, params));
    }

    List<Fault> all() {
        return List.copyOf(found);
    }

    private String path(String part) {
        return TextCheck.WORDINGS + '.' + language + '.' + part;
    }
}
