// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.mission.files.model.FileKind;
import io.kogge.mission.files.model.FileName;
import io.kogge.mission.files.model.StoredFile;
import io.kogge.mission.files.usecase.Files;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.Workbooks;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files of rows: taken when they can be read, kept, and opened again from a temporary copy. */
public final class ImportFiles {
    private static final int BUFFER = 64 * 1024;
    private static final String XLSX = ".xlsx";

    private final Files files;
    private final DataSize limit;

    /** The limit is that of one file. */
    public ImportFiles(Files files, DataSize limit) {
        this.files = files;
        this.limit = limit;
    }

    /** The largest file that is taken. */
    public DataSize limit() {
        return limit;
    }

    /** Keeps a file that was sent; a fault at this field where it is too large, or cannot be read. */
    public Mono<StoredFile> take(String field, String sent, Flux<DataBuffer> content) {
        String name = name(sent);
        return copied(
                limited(field, content),
                copy -> elsewhere(() -> kind(field, copy, name)).flatMap(type -> files.store(name, type, read(copy))));
    }

    /** Works with the file in a temporary copy, which goes afterwards. */
    public <T> Mono<T> with(String fileId, Function<Path, Mono<T>> work) {
        return copied(files.open(fileId), work);
    }

    private static <T> Mono<T> copied(Flux<DataBuffer> content, Function<Path, Mono<T>> work) {
        return Mono.usingWhen(
                elsewhere(() -> java.nio.file.Files.createTempFile("kogge-import-", ".tmp")),
                copy -> Mono.defer(() -> DataBufferUtils.write(content, copy, StandardOpenOption.WRITE))
                        .subscribeOn(Schedulers.boundedElastic())
                        .then(Mono.defer(() -> work.apply(copy))),
                copy -> elsewhere(() -> java.nio.file.Files.deleteIfExists(copy)));
    }

    private Flux<DataBuffer> limited(String field, Flux<DataBuffer> content) {
        return Flux.defer(() -> {
            AtomicLong size = new AtomicLong();
            return content.handle((buffer, sink) -> {
                if (size.addAndGet(buffer.readableByteCount()) <= limit.toBytes()) {
                    sink.next(buffer);
                } else {
                    DataBufferUtils.release(buffer);
                    sink.error(invalid(field, "file-too-large", Map.of("megabytes", limit.toMegabytes())));
                }
            });
        });
    }

    private static String kind(String field, Path copy, String name) {
        try (Workbook workbook = Workbooks.open(copy, name)) {
            return switch (workbook.kind().type()) {
                case TEXT -> "text/csv";
                case WORKBOOK -> FileKind.XLSX.mediaType();
            };
        } catch (UnreadableSheet unreadable) {
            throw invalid(field, code(unreadable), Map.of());
        }
    }

    /** Why a file cannot be read, as a code of the catalogue. */
    static String code(UnreadableSheet unreadable) {
        return "unreadable-"
                + unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Cleaned as other files' names, with the ending that it came with: that has to agree with what is in it. */
    private static String name(String sent) {
        String clean = FileName.clean(sent, FileKind.XLSX);
        return sent.toLowerCase(Locale.ROOT).endsWith(XLSX)
                ? clean
                : clean.substring(0, clean.length() - XLSX.length());
    }

    private static Flux<DataBuffer> read(Path copy) {
        return DataBufferUtils.read(copy, DefaultDataBufferFactory.sharedInstance, BUFFER)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Rejection.Invalid invalid(String field, String code, Map<String, Object> params) {
        return new Rejection.Invalid(List.of(new Fault(field, code, params)));
    }

    /** What waits for a disk does not do so on an event loop. */
    static <T> Mono<T> elsewhere(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
