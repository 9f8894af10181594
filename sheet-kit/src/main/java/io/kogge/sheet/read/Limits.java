// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

/**
 * How much is unpacked and kept of a file that anybody may have made.
 *
 * @param part bytes of one sheet or of the shared texts, unpacked
 * @param smallPart bytes of any other part, unpacked
 * @param ratio unpacked bytes for each packed one, once {@code ratioFrom} bytes are unpacked
 * @param ratioFrom from how many bytes on the ratio counts
 * @param step bytes that the parser may take in before it has something to show: one tag, one piece of text
 * @param text characters of one cell
 * @param merges merged areas of one sheet
 */
public record Limits(long part, long smallPart, int ratio, long ratioFrom, int step, int text, int merges) {
    /** Room for a full sheet of Excel, and for every sheet that an office made. */
    public static final Limits USUAL = new Limits(2L << 30, 32 << 20, 300, 64 << 20, 4 << 20, 1 << 20, 100_000);
    /** Columns that a sheet can have. */
    public static final int COLUMNS = 16_384;
}
