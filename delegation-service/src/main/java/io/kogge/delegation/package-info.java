// SPDX-License-Identifier: EUPL-1.2
/** Registrations for missions, and who gets a place. */
@NullMarked
package io.kogge.delegation;

import org.jspecify.annotations.NullMarked;
