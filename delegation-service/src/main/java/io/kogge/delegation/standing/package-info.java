// SPDX-License-Identifier: EUPL-1.2
/** Where a person stands: the registration and the decision on its place, read together. */
@NullMarked
package io.kogge.delegation.standing;

import org.jspecify.annotations.NullMarked;
