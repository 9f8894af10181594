// SPDX-License-Identifier: EUPL-1.2
/** Stored samples of documents, so that what was stored by earlier builds can be read by this one. */
@NullMarked
package io.kogge.testkit.document;

import org.jspecify.annotations.NullMarked;
