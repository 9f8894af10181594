// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.web.i18n.Option;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Currencies (ISO 4217): a form offers those that missions trade in, programs may name any other. */
final class Currencies {
    /** Where nothing else is said. */
    static final String USUAL = "EUR";

    private static final List<String> OFFERED = List.of(
            USUAL, "USD", "GBP", "CNY", "CHF", "DKK", "NOK", "SEK", "PLN", "CZK", "HUF", "RON", "UAH", "TRY", "JPY",
            "KRW", "TWD", "INR", "IDR", "SGD", "AED", "ZAR", "BRL", "CAD", "AUD");

    /** Without units of account, such as gold, which have no decimals at all. */
    private static final Map<String, Currency> KNOWN = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toMap(Currency::getCurrencyCode, Function.identity()));

    private Currencies() {}

    static boolean known(String code) {
        return KNOWN.containsKey(code);
    }

    /** Those to choose from, and the one that is chosen already. */
    static List<Option> options(Locale reader, String chosen) {
        return Stream.concat(OFFERED.stream(), Stream.of(chosen).filter(KNOWN::containsKey))
                .distinct()
                .map(code -> new Option(code, Currency.getInstance(code).getDisplayName(reader) + " (" + code + ')'))
                .toList();
    }
}
