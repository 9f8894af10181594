// SPDX-License-Identifier: EUPL-1.2
/** Who works at the office. */
@NullMarked
package io.kogge.notification.staff.model;

import org.jspecify.annotations.NullMarked;
