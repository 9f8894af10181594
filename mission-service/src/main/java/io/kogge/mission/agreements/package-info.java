// SPDX-License-Identifier: EUPL-1.2
/** What the office agreed with others: letters of intent, treaties, roadmaps, covenants. */
@NullMarked
package io.kogge.mission.agreements;

import org.jspecify.annotations.NullMarked;
