// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import io.kogge.kernel.command.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.scheduler.Scheduler;

/**
 * A line for each network in which requests wait until it is their turn, first come, first served; it is there as long as
 * somebody stands in it. Joining and leaving take the same time however many wait.
 */
final class Lines {
    private final NetworkShare share;
    private final Scheduler scheduler;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    private static final class Line {
        private final Set<PlaceInLine> working = new HashSet<>();
        private final Set<PlaceInLine> waiting = new LinkedHashSet<>();
        private long waitingBytes;

        boolean hasRoomFor(PlaceInLine place, NetworkShare share) {
            return waiting.size() < share.waiting()
                    && (waitingBytes == 0
                            || waitingBytes + place.bytes()
                                    <= share.waitingBytes().toBytes());
        }

        void append(PlaceInLine place) {
            waiting.add(place);
            waitingBytes += place.bytes();
        }

        boolean remove(PlaceInLine place) {
            boolean waited = waiting.remove(place);
            waitingBytes -= waited ? place.bytes() : 0;
            return waited;
        }
    }

    /**
     * All empty.
     *
     * @param scheduler where those go on who had to wait: whoever makes room for them is not held up by their work, and
     *     each call would lie on the last one's stack
     */
    Lines(NetworkShare share, Scheduler scheduler) {
        this.share = share;
        this.scheduler = scheduler;
    }

    /** Joins the line of this network, with so much of a body; a rejection if it is full. */
    PlaceInLine join(String network, long bytes) {
        PlaceInLine place = new PlaceInLine(this, network, bytes, share, scheduler);
        lines.compute(network, (same, there) -> {
            Line line = there == null ? new Line() : there;
            if (line.working.size() < share.atOnce()) {
                line.working.add(place);
                place.call();
            } else if (line.hasRoomFor(place, share)) {
                line.append(place);
            } else {
                throw busy(share);
            }
            return line;
        });
        return place;
    }

    /** Takes a place out of its line, wherever it stands; the next one gets its turn. Does nothing a second time. */
    void leave(PlaceInLine place) {
        List<PlaceInLine> next = new ArrayList<>(1);
        lines.computeIfPresent(place.network(), (same, line) -> {
            if (!line.remove(place) && line.working.remove(place)) {
                first(line).ifPresent(next::add);
            }
            return line.working.isEmpty() ? null : line;
        });
        next.forEach(PlaceInLine::call);
    }

    private static Optional<PlaceInLine> first(Line line) {
        Iterator<PlaceInLine> waiting = line.waiting.iterator();
        if (!waiting.hasNext()) {
            return Optional.empty();
        }
        PlaceInLine first = waiting.next();
        line.remove(first);
        line.working.add(first);
        return Optional.of(first);
    }

    static Rejection busy(NetworkShare share) {
        return new Rejection.TooMany(NetworkShare.BUSY, share.longestWait());
    }

    /** How many of this network wait. */
    int waiting(String network) {
        AtomicInteger waiting = new AtomicInteger();
        lines.computeIfPresent(network, (same, line) -> {
            waiting.set(line.waiting.size());
            return line;
        });
        return waiting.get();
    }

    /** How many networks there is a line for. */
    int size() {
        return lines.size();
    }
}
