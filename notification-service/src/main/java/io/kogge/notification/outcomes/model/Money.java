// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency (ISO 4217); never converted into another.
 *
 * @param minor in the currency's smallest unit, such as cents; of one that has none, in its only unit
 */
public record Money(long minor, Currency currency) {
    /** The largest amount that is taken, in the currency's main unit: more is a slip of the pen. */
    public static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    /** What somebody wrote; throws ArithmeticException where it has more decimals than the currency. */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount.movePointRight(decimals(currency)).longValueExact(), currency);
    }

    /** Whether the currency has this many decimals. */
    public static boolean fits(BigDecimal amount, Currency currency) {
        return amount.stripTrailingZeros().scale() <= decimals(currency);
    }

    /** In the currency's main unit. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, decimals(currency));
    }

    /** Units of account such as gold say that they have none at all: -1. */
    private static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
