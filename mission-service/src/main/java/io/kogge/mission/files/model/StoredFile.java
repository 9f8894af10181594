// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.model;

import java.time.Instant;

/**
 * A file that is kept, whole.
 *
 * @param id its id
 * @param name what it is called, fit to be shown and to be saved under
 * @param mediaType what it is, by its content
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 * @param keptAt when it was stored, or last said to be needed (system time)
 */
public record StoredFile(String id, String name, String mediaType, long size, String sha256, Instant keptAt) {

    /** Never the name, which may be a person's. */
    @Override
    public String toString() {
        return "StoredFile[" + id + "]";
    }
}
