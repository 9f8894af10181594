// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package io.kogge.mission.themes.storage;

import org.jspecify.annotations.NullMarked;
