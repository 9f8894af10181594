// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package io.kogge.system.random;

import org.jspecify.annotations.NullMarked;
