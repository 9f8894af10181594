// SPDX-License-Identifier: EUPL-1.2
/** Lists that are searched, narrowed, sorted and read a page at a time, with all of it in their addresses. */
@NullMarked
package io.kogge.web.list;

import org.jspecify.annotations.NullMarked;
