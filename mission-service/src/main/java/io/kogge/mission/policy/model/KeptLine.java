// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.model;

/**
 * A policy line that the office has or had.
 *
 * @param line what it is called
 * @param offered whether it can be chosen; what has a line that was taken off keeps it
 */
public record KeptLine(PolicyLine line, boolean offered) {}
