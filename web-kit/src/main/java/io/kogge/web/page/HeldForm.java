// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form that was not taken, because its token or the session was gone. It is shown with what was filled in, to be sent
 * once more by whoever sees it.
 *
 * @param action where it was sent to
 * @param inputs what was filled in
 * @param again whether it was held before
 */
record HeldForm(String action, List<Input> inputs, boolean again) {
    private static final String HELD = "_held";

    /**
     * One value.
     *
     * @param name path of the input, or of the button that was pressed
     * @param value as it was sent
     */
    record Input(String name, String value) {
        /** What a form carries without showing it. */
        private static final Set<String> UNSEEN = Set.of(FormId.NAME, "version");

        /** A field that was sent without a value, not even an empty one, is blank. */
        static Input of(String name, @Nullable String value) {
            return new Input(name, value == null ? "" : value);
        }

        /** Whether it is of interest to a reader. */
        public boolean seen() {
            return !value.isBlank() && !UNSEEN.contains(name);
        }

        /** A password never comes back: it is typed again. */
        public boolean secret() {
            return name.toLowerCase(Locale.ROOT).contains("password");
        }

        /** Keeps secrets out of logs. */
        @Override
        public String toString() {
            return "Input[" + name + "]";
        }
    }

    static HeldForm of(URI sentTo, Form form) {
        List<Input> inputs = form.values().entrySet().stream()
                // the token, and the mark of this page
                .filter(input -> !input.getKey().startsWith("_"))
                .flatMap(input -> input.getValue().stream().map(value -> Input.of(input.getKey(), value)))
                .toList();
        String query = sentTo.getRawQuery() == null ? "" : "?" + sentTo.getRawQuery();
        return new HeldForm(sentTo.getRawPath() + query, inputs, form.values().containsKey(HELD));
    }
}
