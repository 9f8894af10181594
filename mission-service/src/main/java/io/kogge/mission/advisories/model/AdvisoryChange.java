// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

/** An advisory was given, changed or lifted. */
public record AdvisoryChange(Advisory advisory) {}
