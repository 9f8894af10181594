// SPDX-License-Identifier: EUPL-1.2
/** How people found a mission. */
@NullMarked
package io.kogge.notification.survey.model;

import org.jspecify.annotations.NullMarked;
