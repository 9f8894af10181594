// SPDX-License-Identifier: EUPL-1.2
/** Following what becomes of addresses and what people choose. */
@NullMarked
package io.kogge.delegation.mailing.events;

import org.jspecify.annotations.NullMarked;
