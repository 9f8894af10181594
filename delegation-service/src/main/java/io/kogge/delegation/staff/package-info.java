// SPDX-License-Identifier: EUPL-1.2
/** What the pseudonymous ids of staff stand for; their own service keeps the accounts. */
@NullMarked
package io.kogge.delegation.staff;

import org.jspecify.annotations.NullMarked;
