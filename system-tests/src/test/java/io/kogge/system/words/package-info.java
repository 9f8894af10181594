// SPDX-License-Identifier: EUPL-1.2
/** The words that people read, wherever they stand, against the glossary. */
@NullMarked
package io.kogge.system.words;

import org.jspecify.annotations.NullMarked;
