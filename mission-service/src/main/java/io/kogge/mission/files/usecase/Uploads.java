// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.mission.files.model.FileKind;
import io.kogge.mission.files.model.FileName;
import io.kogge.mission.files.model.StoredFile;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes files that people send: looks what they are before anything is stored. As an office document tells that only at
 * its end, each waits in a temporary file for as long as that takes.
 */
public final class Uploads {
    private static final int BUFFER = 64 * 1024;

    private final Files files;
    private final DataSize limit;

    /** The limit is that of one file. */
    public Uploads(Files files, DataSize limit) {
        this.files = files;
        this.limit = limit;
    }

    /** The largest file that is taken. */
    public DataSize limit() {
        return limit;
    }

    /**
     * Stores a file that was sent; a fault at this field where it is empty, too large, or of none of these kinds.
     *
     * @param name as it was sent
     */
    public Mono<StoredFile> take(String field, String name, Flux<DataBuffer> content, Set<FileKind> kinds) {
        return Mono.usingWhen(
                elsewhere(() -> java.nio.file.Files.createTempFile("kogge-upload-", ".tmp")),
                waiting -> write(field, content, waiting)
                        .then(elsewhere(() -> kind(field, waiting, kinds)))
                        .flatMap(kind -> files.store(FileName.clean(name, kind), kind.mediaType(), read(waiting))),
                waiting -> elsewhere(() -> java.nio.file.Files.deleteIfExists(waiting)));
    }

    private Mono<Void> write(String field, Flux<DataBuffer> content, Path waiting) {
        AtomicLong size = new AtomicLong();
        Flux<DataBuffer> limited = content.handle((buffer, sink) -> {
            if (size.addAndGet(buffer.readableByteCount()) <= limit.toBytes()) {
                sink.next(buffer);
            } else {
                DataBufferUtils.release(buffer);
                sink.error(invalid(field, "file-too-large", Map.of("megabytes", limit.toMegabytes())));
            }
        });
        return Mono.defer(() -> DataBufferUtils.write(limited, waiting, StandardOpenOption.WRITE))
                .subscribeOn(Schedulers.boundedElastic())
                .then(Mono.defer(
                        () -> size.get() == 0 ? Mono.error(invalid(field, "file-empty", Map.of())) : Mono.empty()));
    }

    private static FileKind kind(String field, Path waiting, Set<FileKind> kinds) throws java.io.IOException {
        return FileKinds.of(waiting).filter(kinds::contains).orElseThrow(() -> invalid(field, "file-kind", Map.of()));
    }

    private static Flux<DataBuffer> read(Path waiting) {
        return DataBufferUtils.read(waiting, DefaultDataBufferFactory.sharedInstance, BUFFER)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Rejection.Invalid invalid(String field, String code, Map<String, Object> params) {
        return new Rejection.Invalid(List.of(new Fault(field, code, params)));
    }

    /** What waits for a disk does not do so on an event loop. */
    private static <T> Mono<T> elsewhere(java.util.concurrent.Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
