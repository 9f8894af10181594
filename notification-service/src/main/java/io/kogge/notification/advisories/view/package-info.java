// SPDX-License-Identifier: EUPL-1.2
/** The shape of the view of advisories. */
@NullMarked
package io.kogge.notification.advisories.view;

import org.jspecify.annotations.NullMarked;
