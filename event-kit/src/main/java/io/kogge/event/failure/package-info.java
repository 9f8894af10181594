// SPDX-License-Identifier: EUPL-1.2
/** What is known of the failures of the libraries that this kit uses. */
@NullMarked
package io.kogge.event.failure;

import org.jspecify.annotations.NullMarked;
