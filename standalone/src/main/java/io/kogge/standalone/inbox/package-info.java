// SPDX-License-Identifier: EUPL-1.2
/** Pages that show the mails caught by the built-in mail server. */
@NullMarked
package io.kogge.standalone.inbox;

import org.jspecify.annotations.NullMarked;
