// SPDX-License-Identifier: EUPL-1.2
/** The public mission page and its API. */
@NullMarked
package io.kogge.delegation.missions.web;

import org.jspecify.annotations.NullMarked;
