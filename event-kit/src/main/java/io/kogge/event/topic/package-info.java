// SPDX-License-Identifier: EUPL-1.2
/** Makes the topics that services share. */
@NullMarked
package io.kogge.event.topic;

import org.jspecify.annotations.NullMarked;
