// SPDX-License-Identifier: EUPL-1.2
/** Forms that are held back, as too many came at once: what staff see of them and do. */
@NullMarked
package io.kogge.delegation.held;

import org.jspecify.annotations.NullMarked;
