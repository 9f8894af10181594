// SPDX-License-Identifier: EUPL-1.2
/** The browser that tests look with. */
@NullMarked
package io.kogge.testkit.browser;

import org.jspecify.annotations.NullMarked;
