// SPDX-License-Identifier: EUPL-1.2
/** How people lie in MongoDB, and how they are found. */
@NullMarked
package io.kogge.delegation.people.storage;

import org.jspecify.annotations.NullMarked;
