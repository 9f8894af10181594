// SPDX-License-Identifier: EUPL-1.2
/** People: who has registered, known by one confirmed address. */
@NullMarked
package io.kogge.delegation.people;

import org.jspecify.annotations.NullMarked;
