// SPDX-License-Identifier: EUPL-1.2
/** The missions that everybody may see: searched, narrowed, and as a calendar to subscribe to. */
@NullMarked
package io.kogge.delegation.listing;

import org.jspecify.annotations.NullMarked;
