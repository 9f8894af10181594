// SPDX-License-Identifier: EUPL-1.2
/** Languages: the reader's locale, catalogues, dates, countries and time zones in words. */
@NullMarked
package io.kogge.web.i18n;

import org.jspecify.annotations.NullMarked;
