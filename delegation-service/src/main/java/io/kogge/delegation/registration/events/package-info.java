// SPDX-License-Identifier: EUPL-1.2
/** What registrations publish. */
@NullMarked
package io.kogge.delegation.registration.events;

import org.jspecify.annotations.NullMarked;
