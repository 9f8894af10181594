// SPDX-License-Identifier: EUPL-1.2
/** What is heard of people whose addresses are shared. */
@NullMarked
package io.kogge.delegation.merging.events;

import org.jspecify.annotations.NullMarked;
