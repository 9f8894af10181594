// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.usecase.MailTransport;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.Whom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Sends a message to who wrote it, to see what a mail program makes of it. It goes to addresses of the office's own domain
 * alone, a few a minute, so that it can be used to write to nobody else; it is no letter of a mission, and is not tried again.
 */
public final class SendTest {
    /** Field of the address. */
    public static final String ADDRESS = "testAddress";

    private static final Logger LOG = LoggerFactory.getLogger(SendTest.class);

    private final LookAtText look;
    private final MailTransport transport;
    private final SendingOffice office;
    private final TestLimit limit;

    /** Over what writes and what sends. */
    public SendTest(LookAtText look, MailTransport transport, SendingOffice office, TestLimit limit) {
        this.look = look;
        this.transport = transport;
        this.office = office;
        this.limit = limit;
    }

    /** Sends it; refused where the address is not the office's, the text is not right, or the mail server does not take it. */
    public Mono<Void> send(MessageKind kind, Whom whom, String language, Wording wording, String address, Actor actor) {
        return Mono.defer(() -> {
                    refuseOthers(address);
                    return look.look(kind, whom, language, wording);
                })
                .flatMap(mail -> {
                    limit.count(actor.id());
                    LOG.info("{} sends a test of {} in {}", actor, kind.key(), language);
                    return transport.send(mail.asTestTo(address));
                })
                .flatMap(SendTest::answer);
    }

    private void refuseOthers(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!domain.equals(office.host().toLowerCase(Locale.ROOT))) {
            throw new Rejection.Invalid(
                    List.of(new Fault(ADDRESS, "test-other-domain", Map.of("domain", office.host()))));
        }
    }

    private static Mono<Void> answer(Reply reply) {
        return reply instanceof Reply.Accepted
                ? Mono.empty()
                : Mono.error(new Rejection.Conflict(
                        reply instanceof Reply.Refused ? "test-address-refused" : "test-not-sent"));
    }
}
