// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import java.util.List;
import java.util.Optional;

/**
 * A column of the table.
 *
 * @param index its place in the sheet, from 0
 * @param heading its heading, of two rows if there are two, in one line
 * @param twice whether another column has the same heading
 * @param hidden whether it is hidden in the sheet
 * @param field what it means, as far as that is known
 * @param confidence how sure that is, up to 1
 * @param others what else it may mean
 */
public record FoundColumn(
        int index,
        String heading,
        boolean twice,
        boolean hidden,
        Optional<String> field,
        double confidence,
        List<String> others) {}
