// SPDX-License-Identifier: EUPL-1.2
/** Databases that a Kogge directory brings along: a child mongod, or the embedded store. */
@NullMarked
package io.kogge.embedded.mongo;

import org.jspecify.annotations.NullMarked;
