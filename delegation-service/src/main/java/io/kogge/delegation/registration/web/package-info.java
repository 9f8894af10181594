// SPDX-License-Identifier: EUPL-1.2
/** Handing in a registration: the public form and its API. */
@NullMarked
package io.kogge.delegation.registration.web;

import org.jspecify.annotations.NullMarked;
