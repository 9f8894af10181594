// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.MailServer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody's mail, in order of arrival. */
public final class Mailbox {
    private final MailServer server;
    private final Map<String, Letter> read = new ConcurrentHashMap<>();

    /** The mail that this server takes. */
    public Mailbox(MailServer server) {
        this.server = server;
    }

    /** Every mail. */
    public List<Letter> all() {
        return server.messages().stream()
                .sorted(Comparator.comparing(CaughtMail::id))
                .map(mail -> read.computeIfAbsent(mail.id(), id -> Letter.of(mail)))
                .toList();
    }

    /** This person's mails. */
    public List<Letter> of(Person person) {
        return all().stream()
                .filter(letter -> letter.to().equals(person.email()))
                .toList();
    }

    /** This person's mails on that template. */
    public List<Letter> of(Person person, String template) {
        return of(person).stream()
                .filter(letter -> letter.template().equals(template))
                .toList();
    }

    /** The templates of this person's mails. */
    public List<String> templates(Person person) {
        return of(person).stream().map(Letter::template).toList();
    }

    /** Waits for the person's only mail on that template. */
    public Letter await(Person person, String template) {
        Eventually.check(() -> assertThat(templates(person)).contains(template));
        List<Letter> letters = of(person, template);
        assertThat(letters).as("%s to %s", template, person.name()).hasSize(1);
        return letters.get(0);
    }

    /** Waits until the person has had mails on just these templates, in this order. */
    public void awaitExactly(Person person, String... templates) {
        Eventually.check(() -> assertThat(templates(person)).containsExactly(templates));
    }

    /** What went out so far, to compare with later: address and text of each mail. */
    public List<String> sent() {
        return all().stream()
                .map(letter -> letter.to() + " " + letter.template() + " " + letter.messageId())
                .toList();
    }
}
