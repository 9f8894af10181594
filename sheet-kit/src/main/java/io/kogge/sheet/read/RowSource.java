// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** A sheet's rows, one at a time, from the first. */
public interface RowSource extends Closeable {
    /** What the sheet says about itself. */
    SheetHints hints();

    /** The next row that is not blank, or null after the last. */
    @Nullable
    Row next();

    @Override
    void close();
}
