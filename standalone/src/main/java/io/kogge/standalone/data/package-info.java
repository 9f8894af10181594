// SPDX-License-Identifier: EUPL-1.2
/** The data directory and the secrets in it. */
@NullMarked
package io.kogge.standalone.data;

import org.jspecify.annotations.NullMarked;
