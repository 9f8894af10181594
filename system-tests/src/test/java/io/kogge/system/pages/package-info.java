// SPDX-License-Identifier: EUPL-1.2
/** The journeys through the pages, in a browser, as people see them. */
@NullMarked
package io.kogge.system.pages;

import org.jspecify.annotations.NullMarked;
