// SPDX-License-Identifier: EUPL-1.2
/** Each service as a program of its own, as it runs in production. */
@NullMarked
package io.kogge.system.process;

import org.jspecify.annotations.NullMarked;
