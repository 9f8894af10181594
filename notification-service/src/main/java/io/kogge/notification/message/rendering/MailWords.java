// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.kernel.text.Languages;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import io.kogge.web.i18n.Zones;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * What mails and calendar entries say besides their texts. Their catalogues are apart from those of pages, as they come in
 * more languages: one that there is not would be looked for anew for every word.
 */
public final class MailWords {
    /** Every one in all languages of mails. */
    static final List<String> CATALOGUES = List.of("notification/mail-words", "notification/look", "kogge/web/dates");

    /** What mails to staff say besides their texts, in the languages of staff. */
    static final String TO_STAFF = "notification/staff-words";

    private static final LocalDate ANY_DAY = LocalDate.of(2027, 3, 25);
    private static final ZoneId ANY_ZONE = ZoneId.of("America/New_York");

    private MailWords() {}

    /** Those of mails to staff, read now with how numbers are written, and not while a mail or a page is. */
    static Messages toStaff() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.addBasenames(TO_STAFF);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        Messages words = new Messages(source);
        for (String language : Languages.STAFF) {
            Locale locale = Locale.forLanguageTag(language);
            words.find(locale, "nothing");
            NumberFormat.getIntegerInstance(locale).format(1);
        }
        return words;
    }

    /** Reads them now, with the names of days, months and zones, and not while the first mail is written. */
    public static Messages read(Clock clock) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        CATALOGUES.forEach(source::addBasenames);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        Messages words = new Messages(source);
        for (String language : Languages.ALL) {
            Locale locale = Locale.forLanguageTag(language);
            // in none of them, so that all are read
            words.find(locale, "nothing");
            Dates dates = new Dates(words, locale, ANY_ZONE, clock);
            dates.moment(ANY_DAY.atStartOfDay(ANY_ZONE));
            dates.range(ANY_DAY, ANY_DAY.plusDays(1));
            dates.relative(ANY_DAY);
            Zones.city(ANY_ZONE, locale);
        }
        return words;
    }
}
