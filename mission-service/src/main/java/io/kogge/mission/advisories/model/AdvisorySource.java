// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an advisory is to be read.
 *
 * @param text what it is, such as a ministry's travel advice
 * @param link its address; null where it has none
 */
public record AdvisorySource(String text, @Nullable String link) {}
