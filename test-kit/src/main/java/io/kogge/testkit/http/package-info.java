// SPDX-License-Identifier: EUPL-1.2
/** Requests that are written by hand, as no proper client would send them. */
@NullMarked
package io.kogge.testkit.http;

import org.jspecify.annotations.NullMarked;
