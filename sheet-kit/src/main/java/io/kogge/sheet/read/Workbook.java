// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import java.io.Closeable;
import java.util.List;

/** An open file of sheets. It reads from disk, and is used by one thread at a time. */
public interface Workbook extends Closeable {
    /** What the file turned out to be. */
    RecognisedFile kind();

    /** Its sheets, hidden ones too, in the order of their tabs. */
    List<SheetInfo> sheets();

    /** A sheet's rows from the first on; may be asked for again. */
    RowSource rows(int sheet);

    @Override
    void close();
}
