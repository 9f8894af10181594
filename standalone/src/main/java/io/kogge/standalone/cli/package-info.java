// SPDX-License-Identifier: EUPL-1.2
/** The commands that a person types. */
@NullMarked
package io.kogge.standalone.cli;

import org.jspecify.annotations.NullMarked;
