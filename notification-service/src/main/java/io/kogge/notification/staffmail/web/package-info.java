// SPDX-License-Identifier: EUPL-1.2
/** The page on which staff choose their mail. */
@NullMarked
package io.kogge.notification.staffmail.web;

import org.jspecify.annotations.NullMarked;
