// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.sheet.read.Workbook;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A file that is open while somebody works with it, and closed afterwards: also where they were cut off while it opened. */
final class OpenedFile {
    private final Callable<Workbook> opening;
    private @Nullable Workbook workbook;
    private boolean over;

    private OpenedFile(Callable<Workbook> opening) {
        this.opening = opening;
    }

    /** What comes of this work with the file. */
    static <T> Mono<T> with(Callable<Workbook> opening, Function<Workbook, Mono<T>> work) {
        return Mono.usingWhen(
                // there before anything is open, so that there is something to close whenever the work is cut off
                Mono.fromSupplier(() -> new OpenedFile(opening)),
                file -> ImportFiles.elsewhere(file::open).flatMap(work),
                file -> ImportFiles.elsewhere(file::close));
    }

    private synchronized @Nullable Workbook open() throws Exception {
        if (!over) {
            workbook = opening.call();
        }
        return workbook;
    }

    /** Waits until it is open, and for the end of the block where rows are read. */
    private synchronized boolean close() {
        over = true;
        if (workbook != null) {
            synchronized (workbook) {
                workbook.close();
            }
        }
        return over;
    }
}
