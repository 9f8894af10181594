// SPDX-License-Identifier: EUPL-1.2
/** What staff get by mail of their own work: at once what matters, and once a day what waits. */
@NullMarked
package io.kogge.notification.staffmail;

import org.jspecify.annotations.NullMarked;
