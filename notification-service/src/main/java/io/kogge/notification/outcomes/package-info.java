// SPDX-License-Identifier: EUPL-1.2
/** What came of the mission: the question, and the answers. */
@NullMarked
package io.kogge.notification.outcomes;

import org.jspecify.annotations.NullMarked;
