// SPDX-License-Identifier: EUPL-1.2
/** Consumers of events: projections keep read models, reactions act. */
@NullMarked
package io.kogge.event.consumer;

import org.jspecify.annotations.NullMarked;
