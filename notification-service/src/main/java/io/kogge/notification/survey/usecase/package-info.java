// SPDX-License-Identifier: EUPL-1.2
/** Asking how a mission was, and reading what people said. */
@NullMarked
package io.kogge.notification.survey.usecase;

import org.jspecify.annotations.NullMarked;
