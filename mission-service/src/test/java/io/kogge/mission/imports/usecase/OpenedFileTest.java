// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.sheet.read.RecognisedFile;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.SheetInfo;
import io.kogge.sheet.read.Workbook;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class OpenedFileTest {
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void isOpenDuringTheWorkAndClosedAfterIt() {
        StepVerifier.create(OpenedFile.with(this::open, workbook -> Mono.fromSupplier(open::get)))
                .expectNext(1)
                .verifyComplete();
        assertThat(open).hasValue(0);
    }

    @Test
    void isClosedWhereTheWorkFails() {
        StepVerifier.create(OpenedFile.with(this::open, workbook -> Mono.error(new IllegalStateException("work"))))
                .verifyErrorMessage("work");
        assertThat(open).hasValue(0);
    }

    @Test
    void isClosedWhereTheWorkIsCutOffWhileItOpens() throws Exception {
        CountDownLatch opening = new CountDownLatch(1);
        CountDownLatch cutOff = new CountDownLatch(1);
        AtomicInteger worked = new AtomicInteger();
        Disposable work = OpenedFile.with(
                        () -> {
                            opening.countDown();
                            awaitWhatever(cutOff);
                            return open();
                        },
                        workbook -> Mono.fromSupplier(worked::incrementAndGet))
                .subscribe();
        opening.await();
        work.dispose();
        cutOff.countDown();
        await().until(() -> opened.get() == 1 && open.get() == 0);
        assertThat(worked).hasValue(0);
    }

    /** Whoever is cut off is interrupted, too, which opening a file need not notice. */
    private static void awaitWhatever(CountDownLatch latch) {
        boolean done = false;
        while (!done) {
            try {
                latch.await();
                done = true;
            } catch (InterruptedException goOn) {
                // as said
            }
        }
    }

    private Workbook open() {
        open.incrementAndGet();
        opened.incrementAndGet();
        return new Workbook() {
            @Override
            public RecognisedFile kind() {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<SheetInfo> sheets() {
                return List.of();
            }

            @Override
            public RowSource rows(int sheet) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }
}
