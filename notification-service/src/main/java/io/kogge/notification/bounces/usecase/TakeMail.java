// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.mail.Part;
import io.kogge.notification.bounces.model.reply.CalendarReply;
import io.kogge.notification.bounces.model.reply.ReplyReader;
import io.kogge.notification.bounces.model.report.Finding;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Content;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Reason;
import io.kogge.notification.bounces.usecase.ReturnMailbox.Arrived;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Does what follows from a mail that came back; what nothing follows from by itself, staff get to see. */
public final class TakeMail {
    /** Marks mails of our own, which would come back for ever where the office's address is read, too. */
    public static final String OURS = "X-Kogge-Returned";

    private static final Logger LOG = LoggerFactory.getLogger(TakeMail.class);
    private static final String CAME_BACK = "mail-came-back";

    private final MailParser parser;
    private final ReplyReader replies;
    private final FindLetter find;
    private final SentLetters letters;
    private final List<WhatCameBack> followers;
    private final KeepForStaff keep;

    /** Over these. */
    public TakeMail(
            MailParser parser,
            ReplyReader replies,
            FindLetter find,
            SentLetters letters,
            List<WhatCameBack> followers,
            KeepForStaff keep) {
        this.parser = parser;
        this.replies = replies;
        this.find = find;
        this.letters = letters;
        this.followers = List.copyOf(followers);
        this.keep = keep;
    }

    /** Done when all that follows is stored. A mail that nobody can read is kept as such, and stops no other. */
    public Mono<Void> take(Arrived arrived) {
        Command command = Command.of(CAME_BACK + ':' + arrived.name(), Actor.system(CAME_BACK));
        Part part;
        Understood mail;
        if (arrived.octets().length == 0) {
            return keep.keep(arrived, Content.NONE, Reason.UNREADABLE, Optional.empty());
        }
        try {
            part = parser.parse(arrived.octets());
            mail = Understood.of(part, replies);
        } catch (RuntimeException | StackOverflowError unreadable) {
            LOG.warn(
                    "Mail {} cannot be read: {}",
                    arrived.name(),
                    unreadable.getClass().getName());
            return keep.keep(arrived, Content.NONE, Reason.UNREADABLE, Optional.empty());
        }
        if (part.headers().has(OURS)) {
            return Mono.empty();
        }
        return mail.reply()
                .map(reply -> answered(arrived, mail, reply, command))
                .orElseGet(() -> reported(arrived, mail, command));
    }

    private Mono<Void> answered(Arrived arrived, Understood mail, CalendarReply reply, Command command) {
        Mono<Boolean> known = reply.answer() == CalendarReply.Answer.PROPOSED
                ? Mono.just(true)
                : letters.answered(reply, arrived.at(), command);
        Reason reason = reply.answer() == CalendarReply.Answer.PROPOSED ? Reason.OTHER_TIME : Reason.WRITTEN;
        return known.flatMap(noted -> noted && !reply.isForStaff()
                ? Mono.empty()
                : letterOf(mail)
                        .flatMap(letter -> keep.keep(
                                arrived, reply.isForStaff() ? mail.with(reply) : mail.content(), reason, letter)));
    }

    private Mono<Void> reported(Arrived arrived, Understood mail, Command command) {
        List<Finding> findings = mail.report().findings();
        if (!findings.isEmpty() && findings.stream().noneMatch(TakeMail::needsSomething)) {
            return Mono.empty();
        }
        return letterOf(mail).flatMap(letter -> {
            Optional<Finding> finding = concerning(findings, letter);
            Mono<Void> followed = letter.isPresent() && finding.isPresent()
                    ? follow(letter.get(), finding.get(), command)
                    : Mono.empty();
            return followed.then(Mono.defer(() -> reason(findings, finding, letter)
                    .map(reason -> keep.keep(arrived, mail.content(), reason, letter))
                    .orElseGet(Mono::empty)));
        });
    }

    private Mono<Optional<SentLetter>> letterOf(Understood mail) {
        return find.of(mail.report()).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private Mono<Void> follow(SentLetter letter, Finding finding, Command command) {
        Mono<Void> noted = finding.verdict().isBounce() ? letters.cameBack(letter, finding, command) : Mono.empty();
        return noted.then(Flux.fromIterable(followers)
                .concatMap(follower -> follower.of(letter, finding, command))
                .then());
    }

    /** Why staff have to see it; empty where all that follows was done. */
    private static Optional<Reason> reason(
            List<Finding> findings, Optional<Finding> concerning, Optional<SentLetter> letter) {
        if (findings.isEmpty()) {
            return Optional.of(Reason.WRITTEN);
        }
        if (findings.stream().anyMatch(finding -> finding.verdict() == BounceVerdict.FEEDBACK)) {
            return Optional.of(Reason.COMPLAINT);
        }
        if (concerning.isEmpty()) {
            return Optional.of(Reason.NOT_UNDERSTOOD);
        }
        return letter.isPresent() ? Optional.empty() : Optional.of(Reason.LETTER_NOT_KNOWN);
    }

    /** Of several, that which is about the letter's own recipient. */
    private static Optional<Finding> concerning(List<Finding> findings, Optional<SentLetter> letter) {
        List<Finding> telling = findings.stream().filter(TakeMail::follows).toList();
        return letter.flatMap(sent -> telling.stream()
                        .filter(finding -> finding.sentTo().equalsIgnoreCase(sent.address()))
                        .findFirst())
                .or(() -> telling.stream().findFirst());
    }

    private static boolean follows(Finding finding) {
        return finding.verdict().isBounce() || finding.verdict() == BounceVerdict.FEEDBACK;
    }

    private static boolean needsSomething(Finding finding) {
        return follows(finding) || finding.verdict() == BounceVerdict.UNKNOWN;
    }
}
