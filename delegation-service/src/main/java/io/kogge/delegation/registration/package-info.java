// SPDX-License-Identifier: EUPL-1.2
/** Registrations: handed in, confirmed, corrected, withdrawn or lapsed. */
@NullMarked
package io.kogge.delegation.registration;

import org.jspecify.annotations.NullMarked;
