// SPDX-License-Identifier: EUPL-1.2
/** Finding stored documents by names. */
@NullMarked
package io.kogge.event.search;

import org.jspecify.annotations.NullMarked;
