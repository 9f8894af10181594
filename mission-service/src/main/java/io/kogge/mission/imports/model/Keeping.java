// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/** Whether an import's file and rows are kept. */
public enum Keeping {
    /** They are. */
    KEPT,
    /** They are being deleted. */
    CLEARING,
    /** They are gone; what was stored stays in the register. */
    CLEARED
}
