// SPDX-License-Identifier: EUPL-1.2
/** A mail as it is read, whatever state it is in. */
@NullMarked
package io.kogge.notification.bounces.model.mail;

import org.jspecify.annotations.NullMarked;
