// SPDX-License-Identifier: EUPL-1.2
/** A public mission as delegates see it. */
@NullMarked
package io.kogge.delegation.missions.model;

import org.jspecify.annotations.NullMarked;
