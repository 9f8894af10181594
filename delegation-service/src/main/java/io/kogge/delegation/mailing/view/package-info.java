// SPDX-License-Identifier: EUPL-1.2
/** The shape of the view. */
@NullMarked
package io.kogge.delegation.mailing.view;

import org.jspecify.annotations.NullMarked;
