// SPDX-License-Identifier: EUPL-1.2
/** Where what came back is kept until it is settled. */
@NullMarked
package io.kogge.notification.bounces.storage;

import org.jspecify.annotations.NullMarked;
