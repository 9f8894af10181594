// SPDX-License-Identifier: EUPL-1.2
/** Makes papers: tagged PDF files of HTML, with their fonts, and looks at each before it is handed out. */
@NullMarked
package io.kogge.paper;

import org.jspecify.annotations.NullMarked;
