// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import org.junit.jupiter.api.Test;

class PageTest extends WebTest {
    @Test
    void staffPagesCarryNavigationSessionAndForm() {
        String page = page("/boats", session(Role.STAFF), "en");
        assertThat(page)
                .contains("<html lang=\"en\"", "aria-current=\"page\">Boats</a>", "Marijke de Boer", "name=\"_csrf\"");
    }
}
