// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Limits;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a packed part, and stops when that is more than any sheet needs. */
final class GuardedStream extends FilterInputStream {
    private final Limits limits;
    private final long most;
    private final long packed;
    private long taken;
    private long shown;

    GuardedStream(InputStream in, long packed, long most, Limits limits) {
        super(in);
        this.packed = Math.max(packed, 1);
        this.most = most;
        this.limits = limits;
    }

    /** The reader has something to show for what it took in. */
    void shown() {
        shown = taken;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int octets) {
        taken += octets;
        if (taken > most
                || taken - shown > limits.step()
                || taken > limits.ratioFrom() && taken / packed > limits.ratio()) {
            throw new UnreadableSheet(Reason.TOO_LARGE);
        }
    }
}
