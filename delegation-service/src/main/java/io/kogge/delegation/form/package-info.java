// SPDX-License-Identifier: EUPL-1.2
/** The forms in which people say who they are, for whoever shows one: to register, to correct, to enter somebody. */
@NullMarked
package io.kogge.delegation.form;

import org.jspecify.annotations.NullMarked;
