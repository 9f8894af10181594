// SPDX-License-Identifier: EUPL-1.2
/** API and pages of texts, for staff. */
@NullMarked
package io.kogge.notification.texts.web;

import org.jspecify.annotations.NullMarked;
