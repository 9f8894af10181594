// SPDX-License-Identifier: EUPL-1.2
/** Finding public missions. */
@NullMarked
package io.kogge.delegation.listing.usecase;

import org.jspecify.annotations.NullMarked;
