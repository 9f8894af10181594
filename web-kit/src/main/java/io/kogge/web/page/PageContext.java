// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.web.i18n.Amounts;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import io.kogge.web.i18n.Option;
import io.kogge.web.i18n.ZoneGroup;
import io.kogge.web.i18n.Zones;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Form;
import io.kogge.web.session.StaffPrincipal;
import io.kogge.web.settings.OfficeContact;
import io.kogge.web.settings.WebKitProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every template finds under {@code page}.
 *
 * @param locale the page's language
 * @param reader BCP 47 tag of the language in which the reader gets what there is in more languages than pages come in
 * @param path of the page, without query
 * @param staff who is signed in; null if nobody is
 * @param csrf token for forms; null on error pages that come before it
 * @param now the domain's time
 * @param dates dates in the reader's words
 */
public record PageContext(
        Locale locale,
        String reader,
        String path,
        @Nullable StaffPrincipal staff,
        @Nullable Csrf csrf,
        List<NavigationItem> navigation,
        List<LanguageLink> languages,
        Instant now,
        Dates dates,
        WebKitProperties settings,
        Assets assets,
        Messages messages) {

    /** Language code for {@code lang}. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** Who runs this Kogge. */
    public OfficeContact office() {
        return settings.office();
    }

    /** Its name in the page's language. */
    public String officeName() {
        return settings.office().name(language());
    }

    /** The address of an asset. */
    public String asset(String name) {
        return assets.url(name);
    }

    /** Whether a city's theme has a stylesheet of its own. */
    public boolean themed() {
        return settings.theme().stylesheet() != null;
    }

    /** A message; the key itself if there is none. */
    public String text(String key, @Nullable Object... args) {
        return messages.text(locale, key, args);
    }

    /** A message as it is worded for this case, {@code <key>.<code of the case>}; the general one where it has no other wording. */
    public String textFor(Enum<?> of, String key, @Nullable Object... args) {
        String own = key + "." + Choice.code(of);
        return text(known(own) ? own : key, args);
    }

    /** Whether the catalogue has this message. */
    public boolean known(String key) {
        return messages.find(locale, key).isPresent();
    }

    /** What is wrong with a field. */
    public String reason(Fault fault) {
        return messages.reason(locale, fault);
    }

    /** Why something was refused; the general sentence if the catalogue has none for it. */
    public String rejection(String code) {
        return rejection(code, Map.of());
    }

    /** The same with values for its wording. */
    public String rejection(String code, Map<String, Object> params) {
        return messages.rejection(locale, code, params).orElseGet(() -> text("kogge.form.refused"));
    }

    /** Whether this is a form in which something is wrong, which the page's title then says first. */
    public boolean faulty(@Nullable Object form) {
        return form instanceof Form shown && shown.faulty();
    }

    /** A field's label; its path if the catalogue has none. */
    public String label(String field) {
        return messages.label(locale, field).orElse(field);
    }

    /** The id of an input. */
    public String id(String field) {
        return Form.id(field);
    }

    /** Ids that describe an input, for {@code aria-describedby}; null if there are none. */
    public @Nullable String describedBy(String field, @Nullable Object hint, @Nullable Object fault) {
        return describedBy(field, hint, fault, null);
    }

    /** The same of an input that takes so many characters at most. */
    public @Nullable String describedBy(
            String field, @Nullable Object hint, @Nullable Object fault, @Nullable Object longest) {
        String hinted = hint == null ? "" : id(field) + "-hint ";
        String failed = fault == null ? "" : id(field) + "-error ";
        String limited = longest == null ? "" : id(field) + "-limit";
        String all = (hinted + failed + limited).strip();
        return all.isEmpty() ? null : all;
    }

    /** An amount in its currency, without decimals where it has none: "€ 40.000", "€ 12,50". */
    public String money(BigDecimal amount, Currency currency) {
        return Amounts.text(amount, currency, locale);
    }

    /** All countries. */
    public List<Option> countries() {
        return Countries.list(locale);
    }

    /** A country's name. */
    public String country(String code) {
        return Countries.name(code, locale);
    }

    /** All time zones, those of this country first. */
    public List<ZoneGroup> zones(String country) {
        return ZoneGroup.all(locale, country);
    }

    /** A time zone's name. */
    public String zone(ZoneId zone) {
        return Zones.name(zone, locale);
    }

    /** Options from codes; {@code <prefix>.<code>} labels each. */
    public List<Option> options(String prefix, String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Option(code, text(prefix + "." + code)))
                .toList();
    }

    /** Options from constants; {@code <prefix>.<code>} labels each. */
    public List<Option> options(String prefix, Enum<?>[] constants) {
        return options(prefix, Arrays.stream(constants).map(Choice::code).toArray(String[]::new));
    }

    /** A constant in words: {@code <prefix>.<code>}. */
    public String word(String prefix, Enum<?> constant) {
        return text(prefix + "." + Choice.code(constant));
    }
}
