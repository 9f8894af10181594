// SPDX-License-Identifier: EUPL-1.2
/** Who gets no mail, or not all of it, as the notification service tells. */
@NullMarked
package io.kogge.delegation.mailing;

import org.jspecify.annotations.NullMarked;
