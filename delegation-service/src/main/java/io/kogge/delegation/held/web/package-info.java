// SPDX-License-Identifier: EUPL-1.2
/** Pages of forms that are held back. */
@NullMarked
package io.kogge.delegation.held.web;

import org.jspecify.annotations.NullMarked;
