// SPDX-License-Identifier: EUPL-1.2
/** Conventions of the JSON APIs: versions as ETags, paging, the OpenAPI document. */
@NullMarked
package io.kogge.web.api;

import org.jspecify.annotations.NullMarked;
