// SPDX-License-Identifier: EUPL-1.2
/** Commands on registrations, and the ports to their storage. */
@NullMarked
package io.kogge.delegation.registration.usecase;

import org.jspecify.annotations.NullMarked;
