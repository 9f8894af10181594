// SPDX-License-Identifier: EUPL-1.2
/** Reading missions, participants and contacts. */
@NullMarked
package io.kogge.notification.audience.usecase;

import org.jspecify.annotations.NullMarked;
