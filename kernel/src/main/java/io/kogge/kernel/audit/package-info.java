// SPDX-License-Identifier: EUPL-1.2
/** What is noted of privileged acts and of refusals. */
@NullMarked
package io.kogge.kernel.audit;

import org.jspecify.annotations.NullMarked;
