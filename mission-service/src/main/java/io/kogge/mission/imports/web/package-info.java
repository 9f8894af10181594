// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package io.kogge.mission.imports.web;

import org.jspecify.annotations.NullMarked;
