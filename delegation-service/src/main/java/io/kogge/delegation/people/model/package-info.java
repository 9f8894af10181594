// SPDX-License-Identifier: EUPL-1.2
/** What a person is, and what may happen to one. */
@NullMarked
package io.kogge.delegation.people.model;

import org.jspecify.annotations.NullMarked;
