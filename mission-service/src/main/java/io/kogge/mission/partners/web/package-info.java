// SPDX-License-Identifier: EUPL-1.2
/** The API and the pages of partners, projects and representative offices. */
@NullMarked
package io.kogge.mission.partners.web;

import org.jspecify.annotations.NullMarked;
