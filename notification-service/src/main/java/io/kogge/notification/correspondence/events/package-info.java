// SPDX-License-Identifier: EUPL-1.2
/** What became of letters, for the topics. */
@NullMarked
package io.kogge.notification.correspondence.events;

import org.jspecify.annotations.NullMarked;
