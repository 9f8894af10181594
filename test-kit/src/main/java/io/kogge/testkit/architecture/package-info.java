// SPDX-License-Identifier: EUPL-1.2
/** The rules of the architecture, to be checked by every service. */
@NullMarked
package io.kogge.testkit.architecture;

import org.jspecify.annotations.NullMarked;
