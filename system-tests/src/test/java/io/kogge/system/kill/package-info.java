// SPDX-License-Identifier: EUPL-1.2
/** What is left after kill -9 of a Kogge in a JVM of its own, at named points and at random moments. */
@NullMarked
package io.kogge.system.kill;

import org.jspecify.annotations.NullMarked;
