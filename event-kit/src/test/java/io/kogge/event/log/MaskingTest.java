// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    private static final String TOKEN = "MTo1ZjBlMGY1Mi0xYjJjLTRkM2UtOGY0YS01YjZjN2Q4ZTlmMGE.c2lnbmF0dXJlLW9mLTE2Yg";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST \"/join/my/abc/correct\" failed        | POST \"/join/my/***/correct\" failed",
                "GET /answer/abc                             | GET /answer/***",
                "GET /answer/survey/abc/thanks               | GET /answer/survey/***/thanks",
                "POST /unsubscribe/abc                       | POST /unsubscribe/***",
                "PUT /api/delegation/v1/my-registrations/a.b | PUT /api/delegation/v1/my-registrations/***",
                "GET \"/sign-in?next=%2F&name=Sanne\" [x]    | GET \"/sign-in?***\" [x]",
                "key {: \"m/sanne@windkracht.example\" }     | key {: \"m/***\" }",
                "to <jörg.o'neil+x@bücher.example>, ended    | to <***>, ended",
                "email=sanne%40windkracht.example            | email=***",
                "mongodb://staff:secret@db.example:27017     | mongodb://staff:***:27017"
            })
    void linksQueriesAndAddressesDoNotComeOut(String text, String masked) {
        assertThat(Masking.of(text)).isEqualTo(masked);
    }

    @Test
    void aTokenIsKnownWhereverItStands() {
        assertThat(Masking.of("link " + TOKEN + ", sent")).isEqualTo("link ***, sent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /join/my/{token} failed, reference 5f0e0f52-1b2c-4d3e-8f4a-5b6c7d8e9f0a",
                "at io.kogge.delegation.registration.usecase.RegisterHandler.register(RegisterHandler.java:54)",
                "java.util.concurrent.CompletableFuture@7a81197d is done",
                "delegation.reaction.places could not handle registration.events.v1-3 17",
                "at 2027-03-01T10:00:00Z: is it up? yes"
            })
    void allElseStays(String text) {
        assertThat(Masking.of(text)).isEqualTo(text);
    }

    @Test
    void stackTracesAreMaskedToo() {
        LoggerContext context = new LoggerContext();
        MaskedLayout layout = new MaskedLayout();
        layout.setContext(context);
        layout.setPattern("%msg%n");
        layout.start();
        Logger logger = context.getLogger("test");
        Throwable failure = new IllegalStateException("dup key: sanne@windkracht.example");
        failure.addSuppressed(new IllegalStateException("checkpoint HTTP GET \"/join/my/" + TOKEN + "?a=b\""));
        assertThat(layout.doLayout(new LoggingEvent("test", logger, Level.ERROR, "hello", failure, null)))
                .contains("hello", "IllegalStateException", "/join/my/***")
                .doesNotContain("sanne", TOKEN, "a=b");
    }
}
