// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts of money in a reader's words. */
public final class Amounts {
    private Amounts() {}

    /** An amount in its currency, without decimals where it has none: "€ 40.000", "€ 12,50". */
    public static String text(BigDecimal amount, Currency currency, Locale reader) {
        NumberFormat format = NumberFormat.getCurrencyInstance(reader);
        format.setCurrency(currency);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        int decimals = whole ? 0 : Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
