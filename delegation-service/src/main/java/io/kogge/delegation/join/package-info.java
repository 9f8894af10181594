// SPDX-License-Identifier: EUPL-1.2
/** What everybody sees: the mission, its places, and the form to register. */
@NullMarked
package io.kogge.delegation.join;

import org.jspecify.annotations.NullMarked;
