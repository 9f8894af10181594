// SPDX-License-Identifier: EUPL-1.2
/** Requests as they are stored. */
@NullMarked
package io.kogge.delegation.lostlink.storage;

import org.jspecify.annotations.NullMarked;
