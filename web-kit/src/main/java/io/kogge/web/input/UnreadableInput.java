// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** What was sent cannot be taken apart into fields, or has more of them than anything that is asked for here. */
public final class UnreadableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Map<String, Object> params;

    private UnreadableInput(String code, Map<String, Object> params) {
        super(code + " " + params, null, false, false);
        this.code = code;
        this.params = params;
    }

    static UnreadableInput malformedJson(@Nullable TokenStreamLocation at) {
        return new UnreadableInput("malformed-json", where(at));
    }

    static UnreadableInput tooMuchJson(@Nullable TokenStreamLocation at) {
        return new UnreadableInput("too-much-json", where(at));
    }

    static UnreadableInput tooManyFields(int max) {
        return new UnreadableInput("too-many-fields", Map.of("max", max));
    }

    /** Why, in kebab-case. */
    public String code() {
        return code;
    }

    /** Values for the wording. */
    public Map<String, Object> params() {
        return params;
    }

    /** Where reading stopped, counted from 1. */
    private static Map<String, Object> where(@Nullable TokenStreamLocation at) {
        return at == null
                ? Map.of("line", 1, "column", 1)
                : Map.of("line", Math.max(at.getLineNr(), 1), "column", Math.max(at.getColumnNr(), 1));
    }
}
