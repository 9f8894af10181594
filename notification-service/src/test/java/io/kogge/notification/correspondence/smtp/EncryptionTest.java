// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.correspondence.smtp.SmtpSettings.Limits;
import io.kogge.notification.message.model.Mail;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Nothing is said to a mail server elsewhere before the connection is encrypted and the server has proved its name. */
class EncryptionTest {
    private static final char[] PASSWORD = "of-a-test".toCharArray();
    private static final Duration LONG = Duration.ofSeconds(20);

    private @Nullable SmtpTransport transport;

    @AfterEach
    void stop() {
        if (transport != null) {
            transport.destroy();
        }
    }

    @Test
    void aServerThatDoesNotEncryptIsToldNothing() throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger(ServerWatch.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            JavaMailSenderImpl to = server("localhost", server.port());
            to.setUsername("office");
            to.setPassword("secret");
            assertThat(send(to))
                    .isInstanceOfSatisfying(
                            Reply.PutOff.class,
                            putOff -> assertThat(putOff.code()).isEqualTo(Trouble.CONNECT.name()));
            assertThat(server.commands())
                    .isSubsetOf("connect", "EHLO test", "QUIT")
                    .isNotEmpty();
            assertThat(lines.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anySatisfy(line -> assertThat(line).contains("STARTTLS is required"));
        } finally {
            log.detachAppender(lines);
        }
    }

    @Test
    void aServerMustProveItsName(@TempDir Path directory) throws Exception {
        Path keys = certificateFor("localhost", directory);
        AtomicInteger received = new AtomicInteger();
        SMTPServer server = encrypting(keys, received);
        server.start();
        try {
            JavaMailSenderImpl unknown = server("localhost", server.getPortAllocated());
            assertThat(send(unknown))
                    .as("a certificate that nobody vouches for")
                    .isInstanceOf(Reply.PutOff.class);

            JavaMailSenderImpl another = server("127.0.0.1", server.getPortAllocated());
            trust(another, keys);
            assertThat(send(another)).as("a certificate of another name").isInstanceOf(Reply.PutOff.class);
            assertThat(received).hasValue(0);

            JavaMailSenderImpl known = server("localhost", server.getPortAllocated());
            trust(known, keys);
            assertThat(send(known)).isEqualTo(new Reply.Accepted());
            assertThat(received).hasValue(1);
        } finally {
            server.stop();
        }
    }

    private Reply send(JavaMailSenderImpl server) {
        stop();
        SmtpSettings settings = new SmtpSettings(1, LONG, 1, true, new Limits(LONG, LONG, LONG, LONG, LONG));
        transport = new SmtpTransport(server, settings, Clock.systemUTC(), new SimpleMeterRegistry());
        return transport.send(mail()).block(LONG);
    }

    private static Mail mail() {
        Mail.Mailbox office = new Mail.Mailbox("Office", "office@groningen.example");
        return new Mail(
                "<abc@groningen.example>",
                Instant.parse("2027-03-11T08:00:00Z"),
                office,
                office,
                new Mail.Mailbox("Li Na", "li@example.org"),
                "en",
                "Subject",
                "text\n",
                "<p>text</p>",
                null);
    }

    private static JavaMailSenderImpl server(String host, int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(port);
        server.getJavaMailProperties().setProperty("mail.smtp.localhost", "test");
        return server;
    }

    private static void trust(JavaMailSenderImpl server, Path keys) throws Exception {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(load(keys));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        server.getJavaMailProperties().put("mail.smtp.ssl.socketFactory", context.getSocketFactory());
    }

    private static SMTPServer encrypting(Path keys, AtomicInteger received) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(load(keys), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        BasicMessageListener count = (session, from, to, data) -> received.incrementAndGet();
        return SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .requireTLS()
                .startTlsSocketFactory(context)
                .messageHandler(count)
                .build();
    }

    private static Path certificateFor(String name, Path directory) throws Exception {
        Path keys = directory.resolve("keys");
        String password = new String(PASSWORD);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(directory.resolve("keytool.txt")))
                .isZero();
        return keys;
    }

    /** With the key, and with its certificate as one to trust. */
    private static KeyStore load(Path keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keys)) {
            store.load(file, PASSWORD);
        }
        store.setCertificateEntry("trusted", store.getCertificate("server"));
        return store;
    }
}
