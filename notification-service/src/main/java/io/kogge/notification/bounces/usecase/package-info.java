// SPDX-License-Identifier: EUPL-1.2
/** Reading what came back, finding its letter, settling the rest. */
@NullMarked
package io.kogge.notification.bounces.usecase;

import org.jspecify.annotations.NullMarked;
