// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.storage;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/**
 * A piece of a file as it is stored.
 *
 * @param id the file's, and the number
 * @param file which file
 * @param number its place in it, from 0
 */
public record PieceDocument(@BsonId String id, String file, int number, Binary content) {

    static PieceDocument of(String file, int number, byte[] content) {
        return new PieceDocument(file + ":" + number, file, number, new Binary(content));
    }

    @Override
    public String toString() {
        return "PieceDocument[" + id + "]";
    }
}
