// SPDX-License-Identifier: EUPL-1.2
/** The list of missions as a page, for programs, and as a calendar. */
@NullMarked
package io.kogge.delegation.listing.web;

import org.jspecify.annotations.NullMarked;
