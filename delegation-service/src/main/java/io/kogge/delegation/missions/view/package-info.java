// SPDX-License-Identifier: EUPL-1.2
/** The shape of the view of missions, which its projection and its readers share. */
@NullMarked
package io.kogge.delegation.missions.view;

import org.jspecify.annotations.NullMarked;
