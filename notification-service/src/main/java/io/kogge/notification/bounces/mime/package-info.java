// SPDX-License-Identifier: EUPL-1.2
/** Reads mails from their octets. */
@NullMarked
package io.kogge.notification.bounces.mime;

import org.jspecify.annotations.NullMarked;
