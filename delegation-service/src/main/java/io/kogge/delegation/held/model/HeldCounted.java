// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.model;

import java.time.Instant;

/** Another number of forms is held back for a mission. */
public record HeldCounted(HeldCount count, Instant at) {}
