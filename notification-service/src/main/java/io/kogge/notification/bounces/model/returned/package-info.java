// SPDX-License-Identifier: EUPL-1.2
/** What staff have to look at. */
@NullMarked
package io.kogge.notification.bounces.model.returned;

import org.jspecify.annotations.NullMarked;
