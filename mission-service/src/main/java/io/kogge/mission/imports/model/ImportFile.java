// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/**
 * The file that is read.
 *
 * @param fileId where it is kept
 * @param name what its owner calls it
 * @param size in bytes
 */
public record ImportFile(String fileId, String name, long size) {
    /** Never the name, which may be a person's. */
    @Override
    public String toString() {
        return "ImportFile[" + fileId + "]";
    }
}
