// SPDX-License-Identifier: EUPL-1.2
/** Where suppressed addresses, by keyed digest, and unsubscriptions are kept. */
@NullMarked
package io.kogge.notification.suppression.storage;

import org.jspecify.annotations.NullMarked;
