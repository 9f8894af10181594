// SPDX-License-Identifier: EUPL-1.2
/** Staff's pages and API of merging. */
@NullMarked
package io.kogge.delegation.merging.web;

import org.jspecify.annotations.NullMarked;
