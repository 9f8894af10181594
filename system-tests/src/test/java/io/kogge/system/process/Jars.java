// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.process;

import java.nio.file.Files;
import java.nio.file.Path;

/** The executable jars that the build made. */
final class Jars {
    /** The folder of the modules, set by the build. */
    private static final String MODULES = "kogge.modules";

    private Jars() {}

    /** That jar of that module. */
    static Path of(String module, String name) {
        Path jar = Path.of(System.getProperty(MODULES, ".."))
                .resolve(module)
                .resolve("target/app")
                .resolve(name + ".jar");
        if (!Files.exists(jar)) {
            throw new AssertionError(jar.toAbsolutePath() + " is missing: run this test with `mvn verify`");
        }
        return jar;
    }
}
