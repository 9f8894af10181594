// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

/** Something that comes true by itself. */
@FunctionalInterface
public interface Condition {
    /** Whether it is true by now. */
    boolean holds();
}
