// SPDX-License-Identifier: EUPL-1.2
/** A text with its versions, and what makes one right. */
@NullMarked
package io.kogge.notification.texts.model;

import org.jspecify.annotations.NullMarked;
