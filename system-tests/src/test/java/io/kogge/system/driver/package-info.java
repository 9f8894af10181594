// SPDX-License-Identifier: EUPL-1.2
/** Drives a whole Kogge from outside: its services, their APIs, its clock and the mails that it sends. */
@NullMarked
package io.kogge.system.driver;

import org.jspecify.annotations.NullMarked;
