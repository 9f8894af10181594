// SPDX-License-Identifier: EUPL-1.2
/** A document for each mission. */
@NullMarked
package io.kogge.delegation.held.storage;

import org.jspecify.annotations.NullMarked;
