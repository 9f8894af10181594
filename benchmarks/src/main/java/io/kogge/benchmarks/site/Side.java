// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.nio.file.Path;

/**
 * A build of Kogge.
 *
 * @param name as results call it
 * @param commit which one
 * @param directory its working tree, packaged
 * @param dialect how it is spoken to
 */
public record Side(String name, String commit, Path directory, Dialect dialect) {
    /** The name of the build at hand. */
    public static final String KOGGE = "kogge";

    /** The name and the commit of the earlier build. */
    public static final String BASELINE = "e961b8f";

    /** The build at hand. */
    public static Side current(Path directory, String commit) {
        return new Side(KOGGE, commit, directory, new Current());
    }

    /** The earlier build. */
    public static Side baseline(Path directory) {
        return new Side(BASELINE, BASELINE, directory, new Baseline());
    }

    /** The executable jar of a service, such as {@code mission}. */
    public Path service(String service) {
        String name = service + "-service";
        return directory.resolve(name).resolve("target/app").resolve(name + ".jar");
    }
}
