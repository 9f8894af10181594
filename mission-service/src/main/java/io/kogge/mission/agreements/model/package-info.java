// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package io.kogge.mission.agreements.model;

import org.jspecify.annotations.NullMarked;
