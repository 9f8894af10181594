// SPDX-License-Identifier: EUPL-1.2
/** The audit trail in the service's database. */
@NullMarked
package io.kogge.event.audit;

import org.jspecify.annotations.NullMarked;
