// SPDX-License-Identifier: EUPL-1.2
/** Lists that people have in files, read into the register: recognised, looked through, stored, and undone. */
@NullMarked
package io.kogge.mission.imports;

import org.jspecify.annotations.NullMarked;
