// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import com.mongodb.reactivestreams.client.MongoClient;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Which MongoDB answers, and whether it is one to rely on: of a release that is still mended, with what was mended there
 * for everybody who can reach it. It is served all the same; operators are told.
 */
public final class MongoVersion {
    /** Of each release that is still mended the first with CVE-2025-14847 mended, by which memory is read without signing in. */
    private static final List<Release> MENDED =
            List.of(new Release(7, 0, 28), new Release(8, 0, 17), new Release(8, 2, 3));

    private static final Release NEWEST = MENDED.get(MENDED.size() - 1);
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+).*");

    private final String name;
    private final boolean reliable;

    private MongoVersion(String name, boolean reliable) {
        this.name = name;
        this.reliable = reliable;
    }

    private record Release(int major, int minor, int patch) {
        private static final Comparator<Release> LINES =
                Comparator.comparingInt(Release::major).thenComparingInt(Release::minor);

        boolean sameLine(Release other) {
            return LINES.compare(this, other) == 0;
        }

        @Override
        public String toString() {
            return major + "." + minor + "." + patch;
        }
    }

    /** Asks it. What is no MongoDB but speaks like one, such as the embedded store, names no source and is not judged. */
    public static Mono<MongoVersion> of(MongoClient client) {
        return Mono.from(client.getDatabase("admin").runCommand(new Document("buildInfo", 1)))
                .map(info -> info.containsKey("gitVersion")
                        ? named(info.getString("version"))
                        : new MongoVersion(String.valueOf(info.getString("version")), true))
                .onErrorReturn(new MongoVersion("unknown", true));
    }

    static MongoVersion named(String name) {
        Matcher numbers = NUMBERS.matcher(name);
        return new MongoVersion(name, !numbers.matches() || isReliable(release(numbers)));
    }

    private static Release release(Matcher numbers) {
        return new Release(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    private static boolean isReliable(Release release) {
        return Release.LINES.compare(release, NEWEST) > 0
                || MENDED.stream().anyMatch(mended -> mended.sameLine(release) && mended.patch() <= release.patch());
    }

    /** What operators have to know, in a sentence or two; empty when all is well. */
    public Optional<String> warning() {
        return reliable
                ? Optional.empty()
                : Optional.of(
                        "MongoDB " + name + " lacks what was mended in it, some of it for whoever can reach it. Take "
                                + MENDED.stream()
                                        .map(Release::toString)
                                        .reduce((one, next) -> one + ", " + next)
                                        .orElseThrow()
                                + " or a later one.");
    }
}
