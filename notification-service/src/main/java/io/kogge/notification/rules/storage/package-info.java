// SPDX-License-Identifier: EUPL-1.2
/** Rules in MongoDB. */
@NullMarked
package io.kogge.notification.rules.storage;

import org.jspecify.annotations.NullMarked;
