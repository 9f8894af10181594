// SPDX-License-Identifier: EUPL-1.2
/** Answers in their collection. */
@NullMarked
package io.kogge.notification.survey.storage;

import org.jspecify.annotations.NullMarked;
