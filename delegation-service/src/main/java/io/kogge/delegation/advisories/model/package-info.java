// SPDX-License-Identifier: EUPL-1.2
/** What an advisory is, as far as it is told. */
@NullMarked
package io.kogge.delegation.advisories.model;

import org.jspecify.annotations.NullMarked;
