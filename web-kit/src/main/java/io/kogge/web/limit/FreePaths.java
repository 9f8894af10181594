// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

/**
 * Paths that are read without waiting for a turn: what lies in memory and is kept by browsers, and whether the service is well,
 * which whatever watches it must learn while it is busy.
 */
@FunctionalInterface
public interface FreePaths {
    /** Whether there is one of them here, within the application. */
    boolean has(String path);
}
