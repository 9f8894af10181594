// SPDX-License-Identifier: EUPL-1.2
/** How an allocation lies in MongoDB. */
@NullMarked
package io.kogge.delegation.allocation.storage;

import org.jspecify.annotations.NullMarked;
