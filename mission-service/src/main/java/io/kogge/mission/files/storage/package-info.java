// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package io.kogge.mission.files.storage;

import org.jspecify.annotations.NullMarked;
