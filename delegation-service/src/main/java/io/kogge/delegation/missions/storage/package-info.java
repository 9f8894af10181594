// SPDX-License-Identifier: EUPL-1.2
/** Reading the view of missions from MongoDB. */
@NullMarked
package io.kogge.delegation.missions.storage;

import org.jspecify.annotations.NullMarked;
