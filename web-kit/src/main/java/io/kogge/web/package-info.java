// SPDX-License-Identifier: EUPL-1.2
/** The kit that Kogge's services serve their APIs and pages with; it knows no product noun. */
@NullMarked
package io.kogge.web;

import org.jspecify.annotations.NullMarked;
