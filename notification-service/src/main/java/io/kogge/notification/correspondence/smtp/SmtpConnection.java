// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.web.input.EmailAddress;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/**
 * A connection to the mail server that knows how far a message got and what the server said there. It listens to the
 * answers itself: what the library throws may be about the reset that it sends after a refusal, on a connection that
 * the server closed meanwhile.
 */
final class SmtpConnection extends SMTPTransport {
    /** Status of an address that is beyond ASCII on a way that takes none (RFC 6531, 3.2; RFC 5248). */
    static final String ADDRESS_BEYOND_ASCII = "5.6.7";

    private static final String SMTPUTF8 = "SMTPUTF8";
    private static final String SIZE = "SIZE";

    private final SmtpSettings.Limits limits;
    private final DialogueSocket socket;
    private final Scheduler alarms;
    private SmtpStep step = SmtpStep.CONNECT;
    private @Nullable ServerAnswer answer;
    private String mailbox = "";
    private String failure = "";
    private volatile boolean lost;
    private boolean beyondAscii = true;
    private int messages;

    private SmtpConnection(
            Session session, URLName server, SmtpSettings.Limits limits, DialogueSocket socket, Scheduler alarms) {
        super(session, server, server.getProtocol(), "smtps".equals(server.getProtocol()));
        this.limits = limits;
        this.socket = socket;
        this.alarms = alarms;
    }

    /** A connection that is still to be opened; who waits for the server too long is woken by the scheduler. */
    static SmtpConnection to(JavaMailSenderImpl server, SmtpSettings settings, Scheduler alarms) {
        String protocol = server.getProtocol() == null ? "smtp" : server.getProtocol();
        DialogueSocket socket = new DialogueSocket();
        Session session = LimitedSession.of(server.getJavaMailProperties(), protocol, settings, socket);
        URLName url = new URLName(protocol, server.getHost(), server.getPort(), null, server.getUsername(), null);
        return new SmtpConnection(session, url, settings.limits(), socket, alarms);
    }

    /** Connects and signs in; empty when that worked. */
    Optional<Reply> open(JavaMailSenderImpl server) {
        enter(SmtpStep.CONNECT);
        try {
            connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return Optional.empty();
        } catch (MessagingException | RuntimeException e) {
            failed(e);
            boolean noWayToSignIn = e instanceof AuthenticationFailedException && !refused() && !lost;
            lost = true;
            return Optional.of(
                    noWayToSignIn
                            ? new Reply.PutOff(Trouble.OFFICE_REFUSED, "")
                            : SmtpReplies.of(SmtpStep.CONNECT, answer));
        }
    }

    /** Whether the server is still there. */
    boolean alive() {
        enter(SmtpStep.CONNECT);
        return isConnected();
    }

    /** Sends one message; one that is too large for the server is not begun with. */
    Reply send(MimeMail message, InternetAddress recipient) {
        messages++;
        mailbox = recipient.getAddress().substring(0, recipient.getAddress().lastIndexOf('@'));
        try {
            // names in headers are encoded, so only an address can be beyond ASCII
            beyondAscii = !EmailAddress.isAscii(message.getHeader("From", null) + recipient);
            if (beyondAscii && !supportsExtension(SMTPUTF8)) {
                return new Reply.Refused(ADDRESS_BEYOND_ASCII, "");
            }
            if (supportsExtension(SIZE)) {
                if (exceeds(message.octets())) {
                    return new Reply.Failed(Trouble.TOO_LARGE, "");
                }
                message.setMailExtension(SIZE + '=' + message.octets());
            } else {
                message.setMailExtension(null);
            }
            sendMessage(message, new Address[] {recipient});
            return new Reply.Accepted();
        } catch (MessagingException | RuntimeException e) {
            failed(e);
            if (answer == null && step != SmtpStep.END && !lost) {
                breakOff();
                return new Reply.Failed(Trouble.CANNOT_SEND, "");
            }
            return SmtpReplies.of(step, answer);
        }
    }

    /** Whether the server says that it takes less (RFC 1870, 4); where it says nothing, or 0, it may take any. */
    private boolean exceeds(int octets) {
        String most = getExtensionParameter(SIZE);
        return most != null && most.matches("[1-9]\\d{0,17}") && octets > Long.parseLong(most);
    }

    /** How many messages were begun with on it. */
    int messages() {
        return messages;
    }

    /** Whether the connection is of no more use. */
    boolean lost() {
        return lost;
    }

    /** What went wrong last, for the log: said by the library, not by the server. */
    String failure() {
        return failure;
    }

    /** Ends the dialogue, whoever is in it. */
    void breakOff() {
        lost = true;
        socket.breakOff();
    }

    private void failed(Exception error) {
        failure = error.toString().replaceAll("\\s+", " ");
        if (error instanceof MessagingException e && e.getNextException() instanceof IOException) {
            lost = true;
        }
    }

    private boolean refused() {
        return answer != null && answer.refusal();
    }

    private void enter(SmtpStep next) {
        step = next;
        answer = null;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(SmtpStep.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(SmtpStep.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(SmtpStep.CONTENT);
        OutputStream content = super.data();
        answer = null;
        return content;
    }

    @Override
    protected OutputStream bdat() throws MessagingException {
        enter(SmtpStep.CONTENT);
        return super.bdat();
    }

    /** SMTPUTF8 is asked for where an address needs it only: a server further on that has none would return the mail. */
    @Override
    public boolean supportsExtension(String extension) {
        return (beyondAscii || !SMTPUTF8.equals(extension)) && super.supportsExtension(extension);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        enter(SmtpStep.END);
        super.finishData();
    }

    @Override
    protected void finishBdat() throws IOException, MessagingException {
        enter(SmtpStep.END);
        super.finishBdat();
    }

    /**
     * The answer to the step within its limit. Of several the first refusal counts, which a reset may follow; of those to
     * the end of the message the first.
     */
    @Override
    protected int readServerResponse() throws MessagingException {
        Disposable alarm = alarms.schedule(socket::breakOff, step.limit(limits).toMillis(), TimeUnit.MILLISECONDS);
        boolean heard = false;
        try {
            int code = super.readServerResponse();
            heard = code > 0;
            boolean settled = step == SmtpStep.END ? answer != null : refused();
            if (heard && !settled) {
                answer = new ServerAnswer(code, getLastServerResponse(), mailbox);
            }
            return code;
        } finally {
            alarm.dispose();
            lost |= !heard;
        }
    }
}
