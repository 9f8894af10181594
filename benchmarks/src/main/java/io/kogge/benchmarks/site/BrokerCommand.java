// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import io.kogge.benchmarks.counting.BrokerCounts;
import io.kogge.embedded.kafka.EmbeddedBroker;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The program of a {@link Broker}: prints where it listens, answers each question with a line, and ends with its input,
 * so that it never outlives who started it.
 */
@Command(name = BrokerCommand.NAME, hidden = true)
public final class BrokerCommand implements Callable<Integer> {
    static final String NAME = "broker";

    /** Asks which requests there were. */
    static final String COUNTS = "counts";

    /** One bean for each version of the protocol that clients speak. */
    private static final String REQUESTS = "kafka.network:type=RequestMetrics,name=RequestsPerSec,request=%s,*";

    private static final String SENDS = "Produce";
    /** Without those of other brokers. */
    private static final String FETCHES = "FetchConsumer";

    private static final String COMMITS = "OffsetCommit";

    @Parameters(paramLabel = "DIR")
    private @Nullable Path directory;

    @Override
    public Integer call() throws Exception {
        if (directory == null) {
            throw new IllegalArgumentException("no directory");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.startOpenToAll(directory, 0, 0);
                PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            out.println(broker.bootstrapServers());
            for (String question = in.readLine(); question != null; question = in.readLine()) {
                out.println(question.equals(COUNTS) ? counts() : "?");
            }
        }
        return 0;
    }

    private static String counts() throws JMException {
        return requests(SENDS) + " " + requests(FETCHES) + " " + requests(COMMITS);
    }

    /** Reads what {@link #COUNTS} is answered with. */
    static BrokerCounts read(String answer) {
        String[] counts = answer.split(" ");
        return new BrokerCounts(Long.parseLong(counts[0]), Long.parseLong(counts[1]), Long.parseLong(counts[2]));
    }

    private static long requests(String kind) throws JMException {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        long sum = 0;
        for (ObjectName name : beans.queryNames(new ObjectName(REQUESTS.formatted(kind)), null)) {
            sum += ((Number) beans.getAttribute(name, "Count")).longValue();
        }
        return sum;
    }
}
