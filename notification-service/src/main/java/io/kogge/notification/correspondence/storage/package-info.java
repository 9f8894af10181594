// SPDX-License-Identifier: EUPL-1.2
/** Deliveries and lanes in MongoDB. */
@NullMarked
package io.kogge.notification.correspondence.storage;

import org.jspecify.annotations.NullMarked;
