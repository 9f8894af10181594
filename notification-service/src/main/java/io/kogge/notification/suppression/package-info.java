// SPDX-License-Identifier: EUPL-1.2
/** Who is not written to: addresses that do not work, and people who do not want messages of a group. */
@NullMarked
package io.kogge.notification.suppression;

import org.jspecify.annotations.NullMarked;
