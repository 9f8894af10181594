// SPDX-License-Identifier: EUPL-1.2
/** Advisories on places that missions lead to, as the office's own service tells of them. */
@NullMarked
package io.kogge.delegation.advisories;

import org.jspecify.annotations.NullMarked;
