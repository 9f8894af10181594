// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualErrorsTest {
    private static final Instant NOW = Instant.parse("2027-02-09T08:00:00Z");
    private static final String STANDALONE = "../standalone/src/main/resources/logback.xml";

    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> out = new ListAppender<>();
    private final EqualErrors equal = new EqualErrors(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Logger logger = context.getLogger("io.kogge.web.problem");

    @BeforeEach
    void begin() {
        out.setContext(context);
        out.start();
        equal.setContext(context);
        equal.addAppender(out);
        equal.start();
        context.getLogger("ROOT").addAppender(equal);
    }

    @AfterEach
    void end() {
        context.stop();
    }

    @Test
    void ofAThousandEqualErrorsTheFirstComeAndThenHowManyMore() {
        for (int i = 0; i < 1_000; i++) {
            logger.error("GET /missions/{} failed, reference {}\nMongoTimeoutException", UUID.randomUUID(), i);
        }
        assertThat(said()).hasSize(EqualErrors.MOST).allMatch(line -> line.startsWith("GET /missions/"));

        equal.sayMore(NOW.plusSeconds(59).toEpochMilli());
        assertThat(said()).as("the minute is not over").hasSize(EqualErrors.MOST);
        equal.sayMore(NOW.plusSeconds(60).toEpochMilli());
        assertThat(said()).hasSize(EqualErrors.MOST + 1);
        ILoggingEvent more = out.list.get(EqualErrors.MOST);
        assertThat(more.getFormattedMessage())
                .startsWith("and 980 more like this within a minute: GET /missions/")
                .doesNotContain("\n");
        assertThat(more.getLoggerName()).isEqualTo(logger.getName());
        assertThat(more.getLevel()).hasToString("ERROR");

        equal.sayMore(NOW.plusSeconds(200).toEpochMilli());
        assertThat(said()).as("it is said once").hasSize(EqualErrors.MOST + 1);
        logger.error("GET /missions/{} failed, reference {}\nMongoTimeoutException", UUID.randomUUID(), 1);
        assertThat(said()).as("another minute begins").hasSize(EqualErrors.MOST + 2);
    }

    @Test
    void whatIsNotEqualComes() {
        for (int i = 0; i < 100; i++) {
            logger.error("the database is away, try {}", i);
            logger.info("registered {}", i);
        }
        logger.warn("the database is away, try {}", 1);
        logger.error("the broker is away, try {}", 1);
        context.getLogger("io.kogge.event").error("the database is away, try {}", 1);
        logger.error("the database is away, try {}", 1, new IllegalStateException());
        assertThat(out.list).hasSize(EqualErrors.MOST + 100 + 4);
    }

    @Test
    void errorsAreToldApartByTheFailuresThatCameWithThem() {
        for (int i = 0; i < 100; i++) {
            logger.error("failed", new IllegalStateException("x" + i, new IOException()));
        }
        logger.error("failed", new IllegalStateException(new InterruptedException()));
        assertThat(out.list).hasSize(EqualErrors.MOST + 1);
    }

    @Test
    void whoeverStopsIsToldTheRest() {
        for (int i = 0; i < EqualErrors.MOST + 3; i++) {
            logger.warn("the mail server takes no mail");
        }
        equal.stop();
        assertThat(said()).last().asString().startsWith("and 3 more like this");
    }

    @Test
    void moreKindsThanAreKeptPushOutTheEldestWhoseRestIsSaid() {
        Repeats<String> repeats = new Repeats<>(1, 2, Duration.ofMinutes(1).toMillis());
        assertThat(repeats.mayCome("a", "a1", 0)).isTrue();
        assertThat(repeats.mayCome("a", "a2", 0)).isFalse();
        assertThat(repeats.mayCome("b", "b1", 0)).isTrue();
        assertThat(repeats.mayCome("c", "c1", 0)).isTrue();
        assertThat(repeats.over(1)).containsExactly(new Repeats.More<>("a", "a1", 1));
        assertThat(repeats.over(1)).isEmpty();
    }

    /** The log of a single machine is a file: a flood does not fill its disk. */
    @Test
    void theFileOfASingleMachineStaysSmall(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("kogge.log");
        LoggerContext single = new LoggerContext();
        single.setMDCAdapter(new LogbackMDCAdapter());
        single.putProperty("kogge.log", file.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(single);
        configurator.doConfigure(Path.of(STANDALONE).toFile());
        for (int i = 0; i < 5_000; i++) {
            single.getLogger("io.kogge.web.problem").error("GET /missions failed, reference {}", UUID.randomUUID());
        }
        single.stop();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(EqualErrors.MOST + 1);
        assertThat(lines.get(EqualErrors.MOST)).contains("and 4980 more like this");
    }

    @ParameterizedTest
    @ValueSource(strings = {STANDALONE, "src/main/resources/logback-spring.xml"})
    void everyLogGoesThroughIt(String configuration) throws IOException {
        String text = Files.readString(Path.of(configuration));
        Matcher root = Pattern.compile("<root [^>]*>(.*)</root>").matcher(text);
        assertThat(root.find()).isTrue();
        assertThat(root.group(1)).isEqualTo("<appender-ref ref=\"equal\"/>");
        assertThat(text).contains("<appender name=\"equal\" class=\"" + EqualErrors.class.getName() + "\">");
    }

    private List<String> said() {
        return out.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
