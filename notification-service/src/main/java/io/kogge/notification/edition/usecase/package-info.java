// SPDX-License-Identifier: EUPL-1.2
/** Keeping and finding it. */
@NullMarked
package io.kogge.notification.edition.usecase;

import org.jspecify.annotations.NullMarked;
