// SPDX-License-Identifier: EUPL-1.2
/** What a mission is found by. */
@NullMarked
package io.kogge.delegation.listing.model;

import org.jspecify.annotations.NullMarked;
