// SPDX-License-Identifier: EUPL-1.2
/** What an office may set that more than one feature asks for. */
@NullMarked
package io.kogge.delegation.settings;

import org.jspecify.annotations.NullMarked;
