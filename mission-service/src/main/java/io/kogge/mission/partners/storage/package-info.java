// SPDX-License-Identifier: EUPL-1.2
/** Partners, projects and representative offices as documents. */
@NullMarked
package io.kogge.mission.partners.storage;

import org.jspecify.annotations.NullMarked;
