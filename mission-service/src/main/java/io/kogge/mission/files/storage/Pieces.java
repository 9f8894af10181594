// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.storage;

import io.kogge.kernel.digest.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cuts a content into pieces of one size, and measures it on the way: one content, from beginning to end. */
final class Pieces {
    /** Well below what a document may be, and what an embedded store takes at once. */
    static final int SIZE = 512 * 1024;

    private final MessageDigest digest = Sha256.fresh();
    private byte[] piece = new byte[SIZE];
    private int filled;
    private long size;

    /** The pieces, each as soon as it is full; none of an empty content. */
    Flux<byte[]> of(Flux<DataBuffer> content) {
        return content.concatMapIterable(this::add, 1).concatWith(Mono.fromSupplier(this::rest));
    }

    long size() {
        return size;
    }

    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<byte[]> add(DataBuffer buffer) {
        List<byte[]> full = new ArrayList<>();
        try {
            while (buffer.readableByteCount() > 0) {
                int part = Math.min(SIZE - filled, buffer.readableByteCount());
                buffer.read(piece, filled, part);
                filled += part;
                if (filled == SIZE) {
                    full.add(measured(piece));
                    piece = new byte[SIZE];
                    filled = 0;
                }
            }
            return full;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private byte @org.jspecify.annotations.Nullable [] rest() {
        return filled == 0 ? null : measured(Arrays.copyOf(piece, filled));
    }

    private byte[] measured(byte[] whole) {
        digest.update(whole);
        size += whole.length;
        return whole;
    }
}
