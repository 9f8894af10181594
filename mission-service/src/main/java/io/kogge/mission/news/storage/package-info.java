// SPDX-License-Identifier: EUPL-1.2
/** Marks as documents, and what bounced. */
@NullMarked
package io.kogge.mission.news.storage;

import org.jspecify.annotations.NullMarked;
