// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import java.util.List;

/**
 * What was recognised.
 *
 * @param layout the most likely reading
 * @param questions what is doubtful about it
 */
public record Proposal(Layout layout, List<Question> questions) {}
