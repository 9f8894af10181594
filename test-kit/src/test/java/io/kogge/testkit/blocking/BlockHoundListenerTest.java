// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.JarURLConnection;
import java.net.URLConnection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
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

    /** As a template is that nobody has opened yet. */
    @Test
    void whatLiesInAJarCanBeOpenedThere() {
        Mono<String> opening = Mono.fromCallable(() -> {
                    URLConnection jar = Mono.class.getResource("Mono.class").openConnection();
                    // anew, whatever was opened before
                    jar.setUseCaches(false);
                    try (JarFile opened = ((JarURLConnection) jar).getJarFile()) {
                        return opened.getName();
                    }
                })
                .subscribeOn(Schedulers.parallel());
        assertThat(opening.block()).endsWith(".jar");
    }
}
