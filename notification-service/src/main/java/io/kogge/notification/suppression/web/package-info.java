// SPDX-License-Identifier: EUPL-1.2
/** The list that staff see, and the page behind the link in a mail. */
@NullMarked
package io.kogge.notification.suppression.web;

import org.jspecify.annotations.NullMarked;
