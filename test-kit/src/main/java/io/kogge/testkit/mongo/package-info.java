// SPDX-License-Identifier: EUPL-1.2
/** Databases for tests: every kind that is at hand. */
@NullMarked
package io.kogge.testkit.mongo;

import org.jspecify.annotations.NullMarked;
