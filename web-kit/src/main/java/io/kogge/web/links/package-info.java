// SPDX-License-Identifier: EUPL-1.2
/** Personal links: signed, revocable by version, checked without asking another service; and where people reach the pages. */
@NullMarked
package io.kogge.web.links;

import org.jspecify.annotations.NullMarked;
