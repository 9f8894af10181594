// SPDX-License-Identifier: EUPL-1.2
/** The shapes of the views of missions, participants and contacts, which projections and readers share. */
@NullMarked
package io.kogge.notification.audience.view;

import org.jspecify.annotations.NullMarked;
