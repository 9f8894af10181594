// SPDX-License-Identifier: EUPL-1.2
/** What is written to whom. */
@NullMarked
package io.kogge.notification.broadcast.model;

import org.jspecify.annotations.NullMarked;
