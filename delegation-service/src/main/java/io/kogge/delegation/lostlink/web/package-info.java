// SPDX-License-Identifier: EUPL-1.2
/** The form, and the same for programs. */
@NullMarked
package io.kogge.delegation.lostlink.web;

import org.jspecify.annotations.NullMarked;
