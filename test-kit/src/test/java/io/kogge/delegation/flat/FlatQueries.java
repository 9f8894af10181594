// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.flat;

public record FlatQueries() {}
