// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.RunningService;
import io.kogge.mission.files.model.StoredFile;
import io.kogge.mission.files.usecase.Files;
import io.kogge.mission.files.usecase.UnusedFiles;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every storage of files keeps to. */
@OnEveryDatabase
class FilesContractIT {
    private static final String PDF = "application/pdf";

    private final Files files;

    FilesContractIT(TestDatabase database) {
        files = RunningService.on(database).bean(Files.class);
    }

    @Test
    void aFileOfManyPiecesIsGivenBackAsItCame() throws Exception {
        byte[] content = new byte[3 * Pieces.SIZE + 17];
        new Random(1).nextBytes(content);

        StoredFile stored =
                files.store("verdrag.pdf", PDF, sent(content, 60_001)).block();

        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(files.get(stored.id()).block()).isEqualTo(stored);
        assertThat(read(stored.id())).isEqualTo(content);
        List<Integer> sizes = files.open(stored.id())
                .map(DataBuffer::readableByteCount)
                .collectList()
                .block();
        assertThat(sizes).allMatch(size -> size <= Pieces.SIZE).hasSize(4);
    }

    @Test
    void ofWhatWasDeletedOrBrokeOffNothingIsLeft() {
        byte[] content = new byte[Pieces.SIZE + 1];
        StoredFile stored = files.store("a.pdf", PDF, sent(content, 8192)).block();
        files.delete(stored.id()).block();
        files.delete(stored.id()).block();

        assertThat(read(stored.id())).isEmpty();
        assertThatThrownBy(() -> files.get(stored.id()).block()).isInstanceOf(Rejection.NotFound.class);
        assertThatThrownBy(() -> files.keep(stored.id()).block()).isInstanceOf(Rejection.NotFound.class);

        List<String> before =
                files.keptBefore(Instant.now().plusSeconds(60)).collectList().block();
        Flux<DataBuffer> breaking = sent(content, 8192).concatWith(Mono.error(new IllegalStateException("gone")));
        assertThatThrownBy(() -> files.store("b.pdf", PDF, breaking).block()).isInstanceOf(IllegalStateException.class);
        assertThat(files.keptBefore(Instant.now().plusSeconds(60)).collectList().block())
                .containsAll(before)
                .hasSizeLessThanOrEqualTo(before.size());
    }

    @Test
    void whatNothingNeedsGoesUnlessSomebodyIsAboutToAttachIt() {
        StoredFile lying = files.store("a.pdf", PDF, sent(new byte[] {1}, 1)).block();
        StoredFile used = files.store("b.pdf", PDF, sent(new byte[] {2}, 1)).block();
        Instant later = Instant.now().plusSeconds(5);
        UnusedFiles unused =
                new UnusedFiles(files, List.of(ids -> Flux.fromIterable(ids).filter(id -> !id.equals(lying.id()))));

        unused.deleteOlderThan(lying.keptAt()).block();
        assertThat(files.get(lying.id()).block()).isEqualTo(lying);
        assertThatThrownBy(() -> unused.delete(used.id()).block())
                .isInstanceOfSatisfying(
                        Rejection.Conflict.class,
                        refused -> assertThat(refused.code()).isEqualTo("file-in-use"));

        assertThat(files.keep(lying.id()).block().keptAt()).isAfterOrEqualTo(lying.keptAt());
        assertThat(unused.deleteOlderThan(later).block()).isEqualTo(1);
        assertThatThrownBy(() -> files.get(lying.id()).block()).isInstanceOf(Rejection.NotFound.class);
        assertThat(read(used.id())).containsExactly(2);
    }

    @Test
    void whatSomebodyIsAboutToAttachIsNotDeletedAndWhatIsGoingIsNotAttached() {
        StoredFile file = files.store("a.pdf", PDF, sent(new byte[] {1}, 1)).block();
        AtomicBoolean attached = new AtomicBoolean();
        AtomicBoolean refused = new AtomicBoolean();
        // somebody wants to attach it just when it is looked whether something has it
        UnusedFiles unused = new UnusedFiles(
                files,
                List.of(ids -> files.keep(file.id())
                        .doOnError(Rejection.NotFound.class, going -> refused.set(true))
                        .onErrorComplete()
                        .thenMany(Flux.fromIterable(ids).filter(id -> attached.get()))));

        files.keep(file.id()).block();
        assertInUse(unused, file);
        files.kept(file.id()).block();
        assertThat(refused).isFalse();

        attached.set(true);
        assertInUse(unused, file);
        assertThat(refused).isTrue();
        assertThat(read(file.id())).containsExactly(1);

        files.keep(file.id()).block();
        files.kept(file.id()).block();
        attached.set(false);
        unused.delete(file.id()).block();
        assertThatThrownBy(() -> files.keep(file.id()).block()).isInstanceOf(Rejection.NotFound.class);
        assertThat(read(file.id())).isEmpty();
    }

    private static void assertInUse(UnusedFiles unused, StoredFile file) {
        assertThatThrownBy(() -> unused.delete(file.id()).block())
                .isInstanceOfSatisfying(
                        Rejection.Conflict.class,
                        refused -> assertThat(refused.code()).isEqualTo("file-in-use"));
    }

    private static Flux<DataBuffer> sent(byte[] content, int at) {
        return Flux.generate(() -> 0, (from, sink) -> {
            if (from >= content.length) {
                sink.complete();
                return from;
            }
            int length = Math.min(at, content.length - from);
            byte[] part = new byte[length];
            System.arraycopy(content, from, part, 0, length);
            sink.next(DefaultDataBufferFactory.sharedInstance.wrap(part));
            return from + length;
        });
    }

    private byte[] read(String id) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.open(id).toIterable().forEach(piece -> {
            byte[] bytes = new byte[piece.readableByteCount()];
            piece.read(bytes);
            all.writeBytes(bytes);
        });
        return all.toByteArray();
    }
}
