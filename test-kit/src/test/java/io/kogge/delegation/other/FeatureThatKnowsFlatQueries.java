// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.other;

import io.kogge.delegation.flat.FlatQueries;

record FeatureThatKnowsFlatQueries(FlatQueries other) {}
