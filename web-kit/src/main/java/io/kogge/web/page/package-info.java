// SPDX-License-Identifier: EUPL-1.2
/** Pages: shared layout, navigation, assets and form parts. */
@NullMarked
package io.kogge.web.page;

import org.jspecify.annotations.NullMarked;
