// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.imports.model.Layout;
import java.util.List;

/**
 * What was recognised of a file.
 *
 * @param layout the most likely reading
 * @param headings of every row that can be the headings, the most likely first: by these the list may be known
 * @param readings how the file is read under each of these
 */
record Recognised(Layout layout, List<String> headings, List<Layout> readings) {}
