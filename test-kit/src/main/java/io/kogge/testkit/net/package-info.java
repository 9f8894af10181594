// SPDX-License-Identifier: EUPL-1.2
/** What processes of this machine do on the network. */
@NullMarked
package io.kogge.testkit.net;

import org.jspecify.annotations.NullMarked;
