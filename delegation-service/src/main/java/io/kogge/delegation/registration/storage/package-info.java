// SPDX-License-Identifier: EUPL-1.2
/** How a registration lies in MongoDB, and how it is found. */
@NullMarked
package io.kogge.delegation.registration.storage;

import org.jspecify.annotations.NullMarked;
