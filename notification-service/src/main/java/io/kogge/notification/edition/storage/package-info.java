// SPDX-License-Identifier: EUPL-1.2
/** A document for each. */
@NullMarked
package io.kogge.notification.edition.storage;

import org.jspecify.annotations.NullMarked;
