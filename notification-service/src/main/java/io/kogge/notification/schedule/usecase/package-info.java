// SPDX-License-Identifier: EUPL-1.2
/** Plans occurrences and turns due ones into deliveries. */
@NullMarked
package io.kogge.notification.schedule.usecase;

import org.jspecify.annotations.NullMarked;
