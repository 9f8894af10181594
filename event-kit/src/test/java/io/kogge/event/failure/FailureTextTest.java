// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.failure.FailureText;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;

class FailureTextTest {
    private static final Throwable DUPLICATE = new MongoCommandException(
            BsonDocument.parse(
                    "{ok: 0, code: 11000, errmsg: 'dup key { addressKey: \"m/sanne@windkracht.example\" }'}"),
            new ServerAddress());

    @Test
    void tellsWhatHappenedAndQuotesNothing() {
        Throwable failure = new IllegalStateException("Sanne de Vries", DUPLICATE);
        failure.addSuppressed(new IllegalStateException("checkpoint GET /join/my/token"));

        assertThat(FailureText.brief(failure))
                .isEqualTo("java.lang.IllegalStateException, caused by com.mongodb.MongoCommandException (code 11000)");
        assertThat(FailureText.traced(failure))
                .contains("IllegalStateException", "MongoCommandException (code 11000)", "at io.kogge.event.failure")
                .doesNotContain("Sanne", "windkracht", "token", "junit");
    }

    @Test
    void namesTheReasonOfARefusalAndTheFirstOfSeveralFailures() {
        assertThat(FailureText.brief(new Rejection.Conflict("busy"))).endsWith("Rejection$Conflict (busy)");
        assertThat(FailureText.brief(Exceptions.multiple(DUPLICATE, new IllegalStateException("second"))))
                .isEqualTo("com.mongodb.MongoCommandException (code 11000)");
    }

    @Test
    void endsAlsoWhereCausesAreARing() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));
        assertThat(FailureText.brief(one).split("caused by")).hasSize(10);
    }
}
