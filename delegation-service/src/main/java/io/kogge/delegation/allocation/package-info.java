// SPDX-License-Identifier: EUPL-1.2
/** The places of each mission: one allocation decides who is accepted and who waits. */
@NullMarked
package io.kogge.delegation.allocation;

import org.jspecify.annotations.NullMarked;
