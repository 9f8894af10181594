// SPDX-License-Identifier: EUPL-1.2
/** All letters to one recipient about one subject: each from queued to its end, and when it is still right to send it. */
@NullMarked
package io.kogge.notification.correspondence.model;

import org.jspecify.annotations.NullMarked;
