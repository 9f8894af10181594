// SPDX-License-Identifier: EUPL-1.2
/** What missions are about: the list that the office keeps. */
@NullMarked
package io.kogge.mission.themes;

import org.jspecify.annotations.NullMarked;
