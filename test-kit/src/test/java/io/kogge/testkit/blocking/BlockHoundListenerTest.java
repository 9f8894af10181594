// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.blocking;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class BlockHoundListenerTest {

    @Test
    void whoWaitsOnAnEventLoopHearsOfIt() {
        Mono<Boolean> waiting = Mono.fromCallable(() -> new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS))
                .subscribeOn(Schedulers.parallel());
        assertThatThrownBy(waiting::block).hasRootCauseInstanceOf(BlockingOperationError.class);
    }
}
