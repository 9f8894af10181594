// SPDX-License-Identifier: EUPL-1.2
/** Missions, participants and contacts as this service knows them. */
@NullMarked
package io.kogge.notification.audience.model;

import org.jspecify.annotations.NullMarked;
