// SPDX-License-Identifier: EUPL-1.2
/** The contracts between the services: which events there are, on which topic, and how they are written as bytes. */
@NullMarked
package io.kogge.schemas;

import org.jspecify.annotations.NullMarked;
