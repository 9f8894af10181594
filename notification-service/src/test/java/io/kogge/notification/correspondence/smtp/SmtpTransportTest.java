// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.MailServer;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.correspondence.smtp.SmtpSettings.Limits;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Mono;

class SmtpTransportTest {
    private static final Mail.Mailbox OFFICE = new Mail.Mailbox("Büro; Süd", "office@groningen.example");

    private static final int PER_CONNECTION = 10;

    private static final Duration BRIEF = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private SmtpTransport transport;

    @AfterEach
    void stop() {
        transport.destroy();
    }

    @Test
    void anAcceptedMessageArrivesWhole(@TempDir Path directory) throws Exception {
        try (MailServer server = MailServer.start(directory, 0)) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            CaughtMail caught = server.messages().get(0);
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(caught.raw()));
            assertThat(message.getMessageID()).isEqualTo("<abc@groningen.example>");
            assertThat(message.getSubject()).isEqualTo("Übung");
            assertThat(message.getSentDate()).isEqualTo(Instant.parse("2027-03-11T08:00:00Z"));
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            Multipart mixed = (Multipart) message.getContent();
            Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
            assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
            assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(alternatives.getBodyPart(2).getContentType())
                    .isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
            assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("mission.ics");
        }
    }

    @Test
    void theConnectionIsKeptBetweenMessages() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            transport = to(server.port());
            for (int i = 0; i < 5; i++) {
                assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            }
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void aConnectionCarriesSoManyMessagesAndThenThereIsAFreshOne() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            transport = to(server.port());
            for (int i = 0; i < PER_CONNECTION * 2 + 1; i++) {
                assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            }
            assertThat(server.connections()).isEqualTo(3);
            assertThat(server.commands())
                    .filteredOn("QUIT"::equals)
                    .as("without an error at the server")
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void whatIsLargerThanTheServerTakesIsNotBegunAndTheOthersGoOut() throws IOException {
        try (ScriptedServer server = new ScriptedServer(offering("SIZE 2000"))) {
            transport = to(server.port());
            Mail.Mailbox longName = new Mail.Mailbox("x".repeat(3000), "li@example.org");
            assertThat(send(longName)).isEqualTo(new Reply.Failed(Trouble.TOO_LARGE, ""));
            assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(server.commands()).anyMatch(command -> command.matches("MAIL FROM:<[^>]+> SIZE=1\\d{3}"));
            server.become(offering("SIZE 0"));
            transport = to(server.port());
            assertThat(send(longName)).as("any size").isEqualTo(new Reply.Accepted());
        }
    }

    @Test
    void aServerThatSaysSoWhenItHearsTheSizeIsUnderstood() throws IOException {
        for (String answer : List.of("552 message size exceeds the maximum", "552 5.3.4 too big for us")) {
            try (ScriptedServer server = new ScriptedServer(answering("MAIL", answer))) {
                transport = to(server.port());
                assertThat(send("li@example.org")).isEqualTo(new Reply.Failed(Trouble.TOO_LARGE, answer));
            }
        }
    }

    @Test
    void whatIsPutOffBeforeTheSenderIsNamedIsTheServersTrouble() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering("connect", "450 4.3.2 come back later"))) {
            transport = to(server.port());
            assertThat(send("li@example.org"))
                    .isEqualTo(new Reply.PutOff(Trouble.CONNECT, "450 4.3.2 come back later"));
        }
    }

    @Test
    void theEnvelopesSenderIsTheReturnPathAndTheLettersIsTheOffice(@TempDir Path directory) throws Exception {
        try (MailServer server = MailServer.start(directory, 0)) {
            transport = to(server.port());
            assertThat(transport
                            .send(mail(OFFICE, "li@example.org").returningTo("b-1-x@bounces.example"))
                            .block(LONG))
                    .isEqualTo(new Reply.Accepted());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(server.messages())
                    .extracting(CaughtMail::sender)
                    .containsExactlyInAnyOrder("b-1-x@bounces.example", "office@groningen.example");
            assertThat(server.messages())
                    .allSatisfy(mail ->
                            assertThat(mail.header("From").orElseThrow()).contains("office@groningen.example"));
        }
    }

    @Test
    void aConnectionThatTheServerClosedMeanwhileIsMadeAnew() throws IOException {
        AtomicInteger messages = new AtomicInteger();
        try (ScriptedServer server = new ScriptedServer(command ->
                command.startsWith("MAIL") && messages.incrementAndGet() == 2 ? null : ScriptedServer.usual(command))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aServerThatPutsItOffAndThenTakesItIsUnderstood() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering("RCPT", "450 4.2.0 greylisted, try later"))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.PutOff("4.2.0", "450 4.2.0 greylisted, try later"));
            server.become(answering(".", "452 4.3.1 disk full"));
            assertThat(send("li@example.org")).isEqualTo(new Reply.PutOff("4.3.1", "452 4.3.1 disk full"));
            server.become(ScriptedServer::usual);
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
        }
    }

    @Test
    void aRefusedRecipientIsForGoodAndWithTheServersWords() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(answering("RCPT", "550 5.1.1 <nobody@example.org>: no such mailbox"))) {
            transport = to(server.port());
            assertThat(send("nobody@example.org"))
                    .isEqualTo(new Reply.Refused("5.1.1", "550 5.1.1 <…>: no such mailbox"));
            server.become(answering("RCPT", "551 nobody is not here"));
            assertThat(send("nobody@example.org")).isEqualTo(new Reply.Refused("551", "551 … is not here"));
            assertThat(send("not an address")).isEqualTo(new Reply.Refused("5.1.3", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "connect, 554 5.7.1 no service for you",
        "MAIL, 530 5.7.0 sign in first",
        "MAIL, 550 5.1.0 we do not know the sender",
        "MAIL, 553 5.1.8 no such domain",
        "MAIL, 503 5.5.1 sign in first",
        "RCPT, 554 5.7.1 relay access denied",
        "RCPT, 550 5.1.8 sender address rejected",
        "DATA, 554 5.7.0 not now",
        "., 550 5.7.26 the sender's domain does not allow this server"
    })
    void aRefusedOfficeIsNoRecipientsFault(String step, String answer) throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering(step, answer))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.PutOff(Trouble.OFFICE_REFUSED, answer));
            assertThat(meters.counter("kogge.mail.replies", "reply", "OFFICE_REFUSED")
                            .count())
                    .isOne();
            server.become(ScriptedServer::usual);
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
        }
    }

    @Test
    void aRefusedSignInIsNoRecipientsFault() throws IOException {
        try (ScriptedServer server = new ScriptedServer(command -> command.startsWith("EHLO")
                ? "250-test\r\n250 AUTH PLAIN"
                : command.startsWith("AUTH") ? "535 5.7.8 wrong password" : ScriptedServer.usual(command))) {
            transport = to(server.port(), "user", "password");
            assertThat(send("li@example.org"))
                    .isEqualTo(new Reply.PutOff(Trouble.OFFICE_REFUSED, "535 5.7.8 wrong password"));
        }
    }

    @Test
    void troubleWithTheServerIsLoggedOnceAndNotForEachMail() throws IOException {
        Logger logger = (Logger) LoggerFactory.getLogger(ServerWatch.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try (ScriptedServer server = new ScriptedServer(answering("MAIL", "530 5.7.0 sign in first"))) {
            transport = to(server.port());
            for (int mail = 0; mail < 5; mail++) {
                send("li@example.org");
            }
            assertThat(log.list)
                    .singleElement()
                    .asString()
                    .contains("530 5.7.0 sign in first")
                    .doesNotContain("li@example.org");
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void aRefusedMessageIsNoRecipientsFaultEither() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering(".", "554 5.7.1 looks like spam"))) {
            transport = to(server.port());
            assertThat(send("li@example.org"))
                    .isEqualTo(new Reply.Failed(Trouble.MESSAGE_REFUSED, "554 5.7.1 looks like spam"));
            server.become(answering(".", ScriptedServer.last("552 5.3.4 too big")));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Failed(Trouble.TOO_LARGE, "552 5.3.4 too big"));
            server.become(answering(".", "550 5.2.2 mailbox full"));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Refused("5.2.2", "550 5.2.2 mailbox full"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"250 ok", "251 will be passed on", "252 will try"})
    void everyPositiveAnswerToTheMessageIsAnAcceptance(String answer) throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering(".", answer))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
        }
    }

    @Test
    void aConnectionThatBreaksBeforeTheMessageIsCompleteLeavesNoDoubt() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering("MAIL", null))) {
            transport = to(server.port());
            for (String step : List.of("connect", "EHLO", "MAIL", "RCPT", "DATA")) {
                server.become(answering(step, null));
                assertThat(send("li@example.org")).as(step).isEqualTo(new Reply.PutOff(Trouble.CONNECT, ""));
                server.become(answering(step, ScriptedServer.last("421 4.3.2 closing")));
                assertThat(send("li@example.org"))
                        .as(step)
                        .isEqualTo(new Reply.PutOff(Trouble.CONNECT, "421 4.3.2 closing"));
            }
        }
    }

    @Test
    void aConnectionThatBreaksAfterTheMessageLeavesItOpen() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering(".", null))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Unclear());
            for (String noAnswer : List.of("350 and now?", "what?")) {
                server.become(answering(".", noAnswer));
                assertThat(send("li@example.org")).as(noAnswer).isEqualTo(new Reply.Unclear());
            }
            server.become(answering(".", ScriptedServer.last("421 4.3.2 closing")));
            assertThat(send("li@example.org")).isEqualTo(new Reply.PutOff(Trouble.CONNECT, "421 4.3.2 closing"));
            server.become(ScriptedServer::usual);
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
        }
    }

    @Test
    void withoutAServerNothingWasHandedOver() throws IOException {
        int port;
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            port = server.port();
        }
        transport = to(port);
        assertThat(send("li@example.org")).isEqualTo(new Reply.PutOff(Trouble.CONNECT, ""));
    }

    @Test
    void aLateAnswerToTheMessageIsAnAnswer() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        try (ScriptedServer server = new ScriptedServer(command -> {
            if (command.equals(".")) {
                await(looked);
            }
            return ScriptedServer.usual(command);
        })) {
            transport = to(server.port(), new Limits(BRIEF, BRIEF, BRIEF, BRIEF, LONG));
            CompletableFuture<Reply> reply = mail("li@example.org").toFuture();
            Awaitility.await().during(BRIEF.multipliedBy(3)).until(() -> !reply.isDone());
            looked.countDown();
            assertThat(reply.get(20, TimeUnit.SECONDS)).isEqualTo(new Reply.Accepted());
            assertThat(server.commands()).containsOnlyOnce(".");
        }
    }

    @Test
    void eachStepHasItsLimit() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        for (String step : List.of("connect", "EHLO", "MAIL", "RCPT", "DATA")) {
            try (ScriptedServer server = new ScriptedServer(command -> {
                if (command.startsWith(step)) {
                    await(over);
                }
                return ScriptedServer.usual(command);
            })) {
                transport = to(server.port(), new Limits(LONG, BRIEF, BRIEF, LONG, LONG));
                assertThat(send("li@example.org")).as(step).isEqualTo(new Reply.PutOff(Trouble.CONNECT, ""));
            }
        }
        try (ScriptedServer server = new ScriptedServer(command -> {
            if (command.equals(".")) {
                await(over);
            }
            return ScriptedServer.usual(command);
        })) {
            transport = to(server.port(), new Limits(LONG, LONG, LONG, LONG, BRIEF));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Unclear());
        }
        over.countDown();
    }

    @Test
    void aServerThatDoesNotTakeTheMessageHasItsLimitToo() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering("DATA", ScriptedServer.DEAF))) {
            transport = to(server.port(), new Limits(LONG, LONG, LONG, BRIEF, LONG));
            Mail moreThanASocketHolds =
                    mail(OFFICE, new Mail.Mailbox("", "li@example.org"), "<p>text</p>\n".repeat(2_000_000));
            assertThat(transport.send(moreThanASocketHolds).block(LONG))
                    .isEqualTo(new Reply.PutOff(Trouble.CONNECT, ""));
        }
    }

    @Test
    void anAnswerThatNeverEndsHasTheSameLimit() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering("MAIL", ScriptedServer.DRIP))) {
            transport = to(server.port(), new Limits(LONG, BRIEF, BRIEF, LONG, LONG));
            assertThat(send("li@example.org")).isEqualTo(new Reply.PutOff(Trouble.CONNECT, ""));
        }
    }

    @Test
    void aMessageThatCannotBeHandedOverEndsAndTheNextGoesOut() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            transport = to(server.port());
            Mail.Mailbox twoLines = new Mail.Mailbox("Office", "office@groningen\r\n.example");
            assertThat(transport.send(mail(twoLines, "li@example.org")).block(LONG))
                    .isEqualTo(new Reply.Failed(Trouble.CANNOT_SEND, ""));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(LONG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anAddressBeyondAsciiIsNeverSentAsAnother() throws IOException {
        try (ScriptedServer server = new ScriptedServer(SmtpTransportTest::takingUtf8)) {
            transport = to(server.port());
            assertThat(send("jörg@example.org")).isEqualTo(new Reply.Refused("5.6.7", ""));
            assertThat(server.commands()).isEmpty();
        }
    }

    @Test
    void whereUtf8IsAllowedItGoesOutAsItWasWrittenIfTheServerTakesIt() throws IOException {
        try (ScriptedServer server = new ScriptedServer(SmtpTransportTest::takingUtf8)) {
            transport = to(server.port(), Map.of("mail.mime.allowutf8", "true"));
            assertThat(send("jörg@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(server.commands())
                    .contains("MAIL FROM:<office@groningen.example> SMTPUTF8", "RCPT TO:<jörg@example.org>")
                    .contains("MAIL FROM:<office@groningen.example>", "RCPT TO:<li@example.org>");
        }
    }

    @Test
    void whereTheServerDoesNotTakeUtf8ThatOneMailFailsAndTheOthersGoOn() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            transport = to(server.port(), Map.of("mail.mime.allowutf8", "true"));
            assertThat(send("jörg@example.org")).isEqualTo(new Reply.Refused("5.6.7", ""));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(server.commands())
                    .filteredOn(command -> command.startsWith("RCPT"))
                    .hasSize(1);
        }
    }

    @Test
    void noHeaderHoldsABareByteBeyondAscii(@TempDir Path directory) throws Exception {
        try (MailServer server = MailServer.start(directory, 0)) {
            transport = to(server.port(), Map.of("mail.mime.allowutf8", "true"));
            assertThat(send(new Mail.Mailbox("Li Na 李娜", "li@xn--bcher-kva.example")))
                    .isEqualTo(new Reply.Accepted());
            assertThat(send(new Mail.Mailbox("", "li@example.org"))).isEqualTo(new Reply.Accepted());
            List<CaughtMail> caught = server.messages();
            assertThat(caught).allSatisfy(mail -> assertThat(headers(mail)).isASCII());
            assertThat(caught)
                    .extracting(mail -> mail.recipients().get(0))
                    .containsExactlyInAnyOrder("li@xn--bcher-kva.example", "li@example.org");
            assertThat(caught)
                    .extracting(mail -> mail.header("To").orElseThrow())
                    .contains("li@example.org");
        }
    }

    private static String headers(CaughtMail mail) {
        String whole = new String(mail.raw(), StandardCharsets.UTF_8);
        return whole.substring(0, whole.indexOf("\r\n\r\n"));
    }

    private static String takingUtf8(String command) {
        return command.startsWith("EHLO") ? "250-test\r\n250 SMTPUTF8" : ScriptedServer.usual(command);
    }

    private static ScriptedServer.Script offering(String extension) {
        return command -> command.startsWith("EHLO") ? "250-test\r\n250 " + extension : ScriptedServer.usual(command);
    }

    private static ScriptedServer.Script answering(String to, String answer) {
        return command -> command.startsWith(to) ? answer : ScriptedServer.usual(command);
    }

    private Reply send(String address) {
        return mail(address).block(LONG);
    }

    private Reply send(Mail.Mailbox recipient) {
        return transport.send(mail(OFFICE, recipient)).block(LONG);
    }

    private Mono<Reply> mail(String address) {
        return transport.send(mail(OFFICE, address));
    }

    private static Mail mail(Mail.Mailbox from, String address) {
        return mail(from, new Mail.Mailbox("Li Na 李娜", address));
    }

    private static Mail mail(Mail.Mailbox from, Mail.Mailbox recipient) {
        return mail(from, recipient, "<p>text</p>");
    }

    private static Mail mail(Mail.Mailbox from, Mail.Mailbox recipient, String html) {
        return new Mail(
                "<abc@groningen.example>",
                Instant.parse("2027-03-11T08:00:00Z"),
                from,
                OFFICE,
                recipient,
                "en",
                "Übung",
                "plain\n.\ntext\n",
                html,
                new Mail.CalendarPart(CalendarStamp.Method.REQUEST, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
    }

    private SmtpTransport to(int port) {
        return to(port, new Limits(LONG, LONG, LONG, LONG, LONG));
    }

    private SmtpTransport to(int port, Limits limits) {
        return to(server(port), limits);
    }

    private SmtpTransport to(int port, Map<String, String> properties) {
        JavaMailSenderImpl server = server(port);
        server.getJavaMailProperties().putAll(properties);
        return to(server, new Limits(LONG, LONG, LONG, LONG, LONG));
    }

    private SmtpTransport to(int port, String username, String password) {
        JavaMailSenderImpl server = server(port);
        server.setUsername(username);
        server.setPassword(password);
        return to(server, new Limits(LONG, LONG, LONG, LONG, LONG));
    }

    private SmtpTransport to(JavaMailSenderImpl server, Limits limits) {
        if (transport != null) {
            transport.destroy();
        }
        return new SmtpTransport(
                server,
                new SmtpSettings(2, Duration.ofSeconds(30), PER_CONNECTION, false, limits),
                Clock.systemUTC(),
                meters);
    }

    private static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().setProperty("mail.smtp.localhost", "test");
        return server;
    }
}
