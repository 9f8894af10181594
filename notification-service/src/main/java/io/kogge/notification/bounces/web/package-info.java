// SPDX-License-Identifier: EUPL-1.2
/** The list of what came back, for staff. */
@NullMarked
package io.kogge.notification.bounces.web;

import org.jspecify.annotations.NullMarked;
