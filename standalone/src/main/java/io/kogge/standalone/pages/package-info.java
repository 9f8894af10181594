// SPDX-License-Identifier: EUPL-1.2
/** The pages that only a single machine has, put together without broker, database or services. */
@NullMarked
package io.kogge.standalone.pages;

import org.jspecify.annotations.NullMarked;
