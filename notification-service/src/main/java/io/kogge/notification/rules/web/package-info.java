// SPDX-License-Identifier: EUPL-1.2
/** Pages and API about rules. */
@NullMarked
package io.kogge.notification.rules.web;

import org.jspecify.annotations.NullMarked;
