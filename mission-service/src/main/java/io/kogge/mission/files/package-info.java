// SPDX-License-Identifier: EUPL-1.2
/** Documents that staff attach: kept in pieces, given back as they were. */
@NullMarked
package io.kogge.mission.files;

import org.jspecify.annotations.NullMarked;
