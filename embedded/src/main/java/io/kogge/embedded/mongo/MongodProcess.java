// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import io.kogge.embedded.EmbeddedServerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends MongoDB servers, and only those. */
final class MongodProcess {
    static final String DATA = "--dbpath";

    private static final int SECONDS_TO_END = 15;

    private MongodProcess() {}

    /** Ends the server that still runs on this directory after its parent was killed. */
    static void endLeftOver(Path directory) {
        Optional<ProcessHandle> holder =
                lockedBy(directory).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (holder.isEmpty() || !runsOn(holder.get(), directory)) {
            // the number is of a process that is gone, and may be another program's by now
            return;
        }
        end(holder.get());
    }

    /** Asks it to end, which stores everything, and kills it if that takes too long; its journal is whole either way. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            if (!hasEnded(process)) {
                throw new EmbeddedServerException("The MongoDB server (process " + process.pid() + ") does not end.");
            }
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException tooSlow) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while the MongoDB server ends", e);
        }
    }

    private static Optional<Long> lockedBy(Path directory) {
        Path lock = directory.resolve("mongod.lock");
        try {
            String pid = Files.exists(lock) ? Files.readString(lock).strip() : "";
            return pid.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(pid));
        } catch (IOException | NumberFormatException e) {
            throw new EmbeddedServerException("Cannot read " + lock + ": " + e.getMessage(), e);
        }
    }

    private static boolean runsOn(ProcessHandle process, Path directory) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        int data = Arrays.asList(arguments).indexOf(DATA);
        return data >= 0
                && data + 1 < arguments.length
                && Path.of(arguments[data + 1]).normalize().equals(directory);
    }
}
