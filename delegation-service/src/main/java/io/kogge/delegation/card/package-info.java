// SPDX-License-Identifier: EUPL-1.2
/** A mission as pages and the API show it to one reader, for whoever shows one. */
@NullMarked
package io.kogge.delegation.card;

import org.jspecify.annotations.NullMarked;
