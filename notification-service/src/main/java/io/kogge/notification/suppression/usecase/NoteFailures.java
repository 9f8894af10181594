// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.report.Finding;
import io.kogge.notification.bounces.usecase.SentLetter;
import io.kogge.notification.bounces.usecase.WhatCameBack;
import io.kogge.notification.suppression.model.Holder;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import io.kogge.notification.suppression.model.SuppressionRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Counts and suppresses addresses by what came back from them; who complained is unsubscribed instead. */
public final class NoteFailures implements WhatCameBack {
    /** Two instances hear of one address for the first time. */
    private static final int RACES = 3;

    private final Suppressions suppressions;
    private final Aggregates<Suppression, SuppressionEvent> aggregates;
    private final Subscriptions subscriptions;
    private final Audiences audiences;
    private final AddressDigest digest;
    private final SuppressionRule rule;
    private final Clock clock;

    /** The clock is the domain's. */
    public NoteFailures(
            Suppressions suppressions,
            Aggregates<Suppression, SuppressionEvent> aggregates,
            Subscriptions subscriptions,
            Audiences audiences,
            AddressDigest digest,
            SuppressionRule rule,
            Clock clock) {
        this.suppressions = suppressions;
        this.aggregates = aggregates;
        this.subscriptions = subscriptions;
        this.audiences = audiences;
        this.digest = digest;
        this.rule = rule;
        this.clock = clock;
    }

    /** An address, and whose it is as far as that is known. */
    private record Place(String address, @Nullable Holder holder) {}

    @Override
    public Mono<Void> of(SentLetter letter, Finding finding, Command command) {
        if (finding.verdict() == BounceVerdict.FEEDBACK) {
            return Mono.justOrEmpty(letter.personId())
                    .flatMap(person -> subscriptions.complained(person, command.next("complained")));
        }
        return Mono.justOrEmpty(letter.personId())
                .flatMap(audiences::contact)
                .map(contact -> place(contact, finding.sentTo()))
                .defaultIfEmpty(new Place(finding.sentTo().isEmpty() ? letter.address() : finding.sentTo(), null))
                .flatMap(place ->
                        note(place, letter.endedAt(), finding.verdict(), finding.said(), command.next("suppress")));
    }

    /** The mail server refused this address. */
    Mono<Void> refused(String address, BounceVerdict verdict, String said, Command command) {
        return audiences
                .contactsAt(address)
                .next()
                .map(contact -> place(contact, address))
                .defaultIfEmpty(new Place(address, null))
                .flatMap(place -> note(place, clock.instant(), verdict, said, command));
    }

    /** Of another address than the person's own a report may tell where mail is forwarded: then nothing arrives at the own. */
    private static Place place(Contact contact, String told) {
        if (contact.formerEmail() != null && Addresses.same(contact.formerEmail(), told)) {
            return new Place(contact.formerEmail(), new Holder(contact.personId(), contact.linkVersion() - 1));
        }
        if (contact.newEmail() != null && Addresses.same(contact.newEmail(), told)) {
            return new Place(contact.newEmail(), null);
        }
        return new Place(contact.email(), new Holder(contact.personId(), contact.linkVersion()));
    }

    private Mono<Void> note(Place place, Instant sentAt, BounceVerdict verdict, String said, Command command) {
        return switch (verdict) {
            case GONE_FOR_GOOD ->
                note(place, command, known -> known.goneForGood(place.holder(), said, sentAt, clock.instant()));
            case FOR_A_WHILE ->
                note(place, command, known -> known.cameBack(place.holder(), said, sentAt, clock.instant(), rule));
            case REFUSED_BY_POLICY, DELAYED, RELAYED, DELIVERED, AUTOMATIC_ANSWER, FEEDBACK, UNKNOWN -> Mono.empty();
        };
    }

    private Mono<Void> note(
            Place place, Command command, Function<Suppression, Decision<Suppression, SuppressionEvent>> decide) {
        if (place.address().isEmpty()) {
            return Mono.empty();
        }
        String address = digest.of(place.address());
        return Mono.defer(() -> suppressions
                        .at(address)
                        .flatMap(known -> aggregates.change(known.id(), command, decide))
                        .switchIfEmpty(Mono.defer(() -> aggregates.create(
                                UUID.randomUUID().toString(), command, decide.apply(Suppression.of(address))))))
                .retryWhen(Retry.max(RACES)
                        .filter(Rejection.Conflict.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                .then();
    }
}
