// SPDX-License-Identifier: EUPL-1.2
/** The life of one registration, in plain Java. */
@NullMarked
package io.kogge.delegation.registration.model;

import org.jspecify.annotations.NullMarked;
