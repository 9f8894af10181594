// SPDX-License-Identifier: EUPL-1.2
/** What staff do with rules. */
@NullMarked
package io.kogge.notification.rules.usecase;

import org.jspecify.annotations.NullMarked;
