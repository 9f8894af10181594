// SPDX-License-Identifier: EUPL-1.2
/** How a service publishes and consumes events. */
@NullMarked
package io.kogge.event.settings;

import org.jspecify.annotations.NullMarked;
