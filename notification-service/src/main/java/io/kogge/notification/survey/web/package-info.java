// SPDX-License-Identifier: EUPL-1.2
/** The survey's pages and API. */
@NullMarked
package io.kogge.notification.survey.web;

import org.jspecify.annotations.NullMarked;
