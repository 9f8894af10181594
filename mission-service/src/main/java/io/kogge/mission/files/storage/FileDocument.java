// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.storage;

import io.kogge.mission.files.model.StoredFile;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file, as it is stored. It is there before the first piece and after the last, so that pieces which a
 * crash left behind are found by it.
 *
 * @param sha256 of all of it; null while pieces are written or deleted
 * @param claims how many are about to write that they need it
 * @param going who set it aside to delete it; null if nobody did
 */
public record FileDocument(
        @BsonId String id,
        String name,
        String mediaType,
        long size,
        @Nullable String sha256,
        Instant keptAt,
        int claims,
        @Nullable String going) {

    StoredFile toFile() {
        return new StoredFile(id, name, mediaType, size, sha256 == null ? "" : sha256, keptAt);
    }

    @Override
    public String toString() {
        return "FileDocument[" + id + "]";
    }
}
