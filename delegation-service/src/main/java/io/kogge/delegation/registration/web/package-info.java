// SPDX-License-Identifier: EUPL-1.2
/** What somebody fills in, read alike from forms and from JSON. */
@NullMarked
package io.kogge.delegation.registration.web;

import org.jspecify.annotations.NullMarked;
