// SPDX-License-Identifier: EUPL-1.2
/** What people do with Kogge, from end to end, through its APIs and the mails they get. */
@NullMarked
package io.kogge.system.journey;

import org.jspecify.annotations.NullMarked;
