// SPDX-License-Identifier: EUPL-1.2
/** Finds, makes and changes people, and the ports to their storage. */
@NullMarked
package io.kogge.delegation.people.usecase;

import org.jspecify.annotations.NullMarked;
