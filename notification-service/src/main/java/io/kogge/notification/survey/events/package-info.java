// SPDX-License-Identifier: EUPL-1.2
/** What goes out of answers, and what goes with a person. */
@NullMarked
package io.kogge.notification.survey.events;

import org.jspecify.annotations.NullMarked;
