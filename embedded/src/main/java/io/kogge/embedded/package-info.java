// SPDX-License-Identifier: EUPL-1.2
/** What the embedded servers share: a directory of their own, a port, and plain words when either is not to be had. */
@NullMarked
package io.kogge.embedded;

import org.jspecify.annotations.NullMarked;
