// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of Java programs: every server that is compared runs in a JVM like this. */
public final class Java {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final List<String> JVM = List.of(JAVA, "-Xmx512m", "-XX:+UseSerialGC", "-XX:-UsePerfData");

    private Java() {}

    /** An executable jar. */
    public static List<String> jar(Path jar, List<String> arguments) {
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    /** Another command of this very program, which {@code benchmarks/run} starts from its executable jar. */
    public static List<String> self(List<String> arguments) {
        return jar(Path.of(System.getProperty("java.class.path")), arguments);
    }
}
