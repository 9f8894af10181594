// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package io.kogge.mission.files.usecase;

import org.jspecify.annotations.NullMarked;
