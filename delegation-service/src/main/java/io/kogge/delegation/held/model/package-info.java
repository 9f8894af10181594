// SPDX-License-Identifier: EUPL-1.2
/** How many forms are held back, and what others were told of it. */
@NullMarked
package io.kogge.delegation.held.model;

import org.jspecify.annotations.NullMarked;
