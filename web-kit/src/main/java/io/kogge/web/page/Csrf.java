// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

/** The token that shows that a form is ours; for htmx, as forms with {@code th:action} carry it by themselves. */
public record Csrf(String header, String parameter, String token) {
    /** Value of {@code hx-headers}. */
    public String json() {
        return "{\"" + header + "\": \"" + token + "\"}";
    }

    @Override
    public String toString() {
        return "Csrf[" + header + "]";
    }
}
