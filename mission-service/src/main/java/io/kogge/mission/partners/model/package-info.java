// SPDX-License-Identifier: EUPL-1.2
/** What the office knows of a partner. */
@NullMarked
package io.kogge.mission.partners.model;

import org.jspecify.annotations.NullMarked;
