// SPDX-License-Identifier: EUPL-1.2
/** What people publish. */
@NullMarked
package io.kogge.delegation.people.events;

import org.jspecify.annotations.NullMarked;
