// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.i18n.Catalogues;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void dutchAndEnglishSayTheSameThings() {
        assertThat(Catalogues.differences("standalone/messages", Locale.forLanguageTag("nl"), Locale.ENGLISH))
                .isEmpty();
    }
}
