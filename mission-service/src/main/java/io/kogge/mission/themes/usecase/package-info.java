// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package io.kogge.mission.themes.usecase;

import org.jspecify.annotations.NullMarked;
