// SPDX-License-Identifier: EUPL-1.2
/** What servers mean by what they say. */
@NullMarked
package io.kogge.notification.bounces.model.diagnosis;

import org.jspecify.annotations.NullMarked;
