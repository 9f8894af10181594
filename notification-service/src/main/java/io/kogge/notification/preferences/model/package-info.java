// SPDX-License-Identifier: EUPL-1.2
/** The choices. */
@NullMarked
package io.kogge.notification.preferences.model;

import org.jspecify.annotations.NullMarked;
