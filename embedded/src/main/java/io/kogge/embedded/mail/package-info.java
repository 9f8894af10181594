// SPDX-License-Identifier: EUPL-1.2
/** An SMTP server that keeps every message as a file and delivers none. */
@NullMarked
package io.kogge.embedded.mail;

import org.jspecify.annotations.NullMarked;
