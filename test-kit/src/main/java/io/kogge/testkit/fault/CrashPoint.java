// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A place where this JVM stops for good once it has been passed so many times; the test then kills it. */
public final class CrashPoint {
    private final String name;
    private final int fatalPass;
    private final Path marker;
    private final AtomicInteger passes = new AtomicInteger();

    CrashPoint(String name, int fatalPass, Path marker) {
        this.name = name;
        this.fatalPass = fatalPass;
        this.marker = marker;
    }

    /** Passes, or from the fatal pass on never returns. */
    public void reached() {
        int pass = passes.incrementAndGet();
        if (pass < fatalPass) {
            return;
        }
        if (pass == fatalPass) {
            mark();
        }
        while (true) {
            LockSupport.park(this);
        }
    }

    private void mark() {
        try {
            Files.writeString(marker, name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot mark " + name, e);
        }
    }
}
