// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FormTest {
    @Test
    void aNameWithoutAValueIsAnInputLeftBlank() {
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("every", "1");
        typed.add("every", null);
        typed.add("note", null);

        Form form = Form.of(typed);

        assertThat(form.values().get("every")).containsExactly("1", "");
        assertThat(form.values().get("note")).containsExactly("");
        assertThat(form.value("note")).isEmpty();
    }
}
