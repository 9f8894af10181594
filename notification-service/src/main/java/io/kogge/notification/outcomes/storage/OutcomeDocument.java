// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.storage;

import io.kogge.notification.outcomes.model.Money;
import io.kogge.notification.outcomes.model.Outcome;
import io.kogge.notification.outcomes.model.OutcomeKind;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer as it is stored.
 *
 * @param minor the amount in the currency's smallest unit, or null with the currency
 */
public record OutcomeDocument(
        String kind,
        int count,
        @Nullable Long minor,
        @Nullable String currency) {

    static OutcomeDocument of(Outcome outcome) {
        Money amount = outcome.amount();
        return new OutcomeDocument(
                outcome.kind().name(),
                outcome.count(),
                amount == null ? null : amount.minor(),
                amount == null ? null : amount.currency().getCurrencyCode());
    }

    Outcome toOutcome() {
        Money amount = minor == null || currency == null ? null : new Money(minor, Currency.getInstance(currency));
        return new Outcome(OutcomeKind.valueOf(kind), count, amount);
    }
}
