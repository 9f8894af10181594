// SPDX-License-Identifier: EUPL-1.2
/** Texts in their collection. */
@NullMarked
package io.kogge.notification.texts.storage;

import org.jspecify.annotations.NullMarked;
