// SPDX-License-Identifier: EUPL-1.2
/** Faults for tests: crash points, connections that are cut, records that come again or cannot be read. */
@NullMarked
package io.kogge.testkit.fault;

import org.jspecify.annotations.NullMarked;
