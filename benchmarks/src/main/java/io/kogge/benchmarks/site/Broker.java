// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import io.kogge.benchmarks.counting.BrokerCounts;
import io.kogge.benchmarks.process.Child;
import io.kogge.benchmarks.process.Java;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** A Kafka broker in a process of its own, so that what it uses can be told from what others use. */
public final class Broker implements AutoCloseable {
    private final Child child;
    private final BufferedReader answers;
    private final Writer questions;
    private final String bootstrapServers;

    private Broker(Child child) {
        this.child = child;
        this.answers = child.process().inputReader();
        this.questions = child.process().outputWriter();
        this.bootstrapServers = line();
    }

    /** Starts it over this directory. */
    public static Broker start(String name, Path directory, Path errors) {
        List<String> command = Java.self(List.of(BrokerCommand.NAME, directory.toString()));
        return new Broker(Child.startTalking(name, command, errors));
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Its process. */
    public Child process() {
        return child;
    }

    /** Which requests it has had. */
    public synchronized BrokerCounts counts() {
        try {
            questions.write(BrokerCommand.COUNTS + "\n");
            questions.flush();
            return BrokerCommand.read(line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("The broker has ended: " + child.output());
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
