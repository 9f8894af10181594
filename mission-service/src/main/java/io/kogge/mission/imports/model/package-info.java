// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package io.kogge.mission.imports.model;

import org.jspecify.annotations.NullMarked;
