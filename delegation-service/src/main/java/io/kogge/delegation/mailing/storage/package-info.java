// SPDX-License-Identifier: EUPL-1.2
/** What people get, from the view. */
@NullMarked
package io.kogge.delegation.mailing.storage;

import org.jspecify.annotations.NullMarked;
