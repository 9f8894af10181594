// SPDX-License-Identifier: EUPL-1.2
/** Who gets what. */
@NullMarked
package io.kogge.notification.staffmail.model;

import org.jspecify.annotations.NullMarked;
