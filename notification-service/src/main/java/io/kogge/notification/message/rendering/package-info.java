// SPDX-License-Identifier: EUPL-1.2
/** Texts, mail and calendar entries in the reader's language and time. */
@NullMarked
package io.kogge.notification.message.rendering;

import org.jspecify.annotations.NullMarked;
