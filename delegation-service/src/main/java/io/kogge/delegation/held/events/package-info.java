// SPDX-License-Identifier: EUPL-1.2
/** What the other services are told of held forms. */
@NullMarked
package io.kogge.delegation.held.events;

import org.jspecify.annotations.NullMarked;
