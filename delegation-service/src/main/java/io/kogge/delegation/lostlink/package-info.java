// SPDX-License-Identifier: EUPL-1.2
/** Mailing somebody the personal link again, for who lost it. */
@NullMarked
package io.kogge.delegation.lostlink;

import org.jspecify.annotations.NullMarked;
