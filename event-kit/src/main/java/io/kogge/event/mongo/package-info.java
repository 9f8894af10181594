// SPDX-License-Identifier: EUPL-1.2
/** The connection to MongoDB. */
@NullMarked
package io.kogge.event.mongo;

import org.jspecify.annotations.NullMarked;
