// SPDX-License-Identifier: EUPL-1.2
/** Rules, and when they are due. */
@NullMarked
package io.kogge.notification.rules.model;

import org.jspecify.annotations.NullMarked;
