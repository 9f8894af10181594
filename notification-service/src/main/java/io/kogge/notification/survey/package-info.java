// SPDX-License-Identifier: EUPL-1.2
/** The short survey after a mission. */
@NullMarked
package io.kogge.notification.survey;

import org.jspecify.annotations.NullMarked;
