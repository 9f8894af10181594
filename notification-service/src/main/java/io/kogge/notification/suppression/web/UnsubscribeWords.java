// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import io.kogge.kernel.text.Languages;
import io.kogge.web.i18n.Messages;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * What the page behind the link in a mail says, in the language of the mail: it comes in more languages than other pages, so
 * its catalogue is apart from theirs. Templates find it as {@code words}.
 */
public record UnsubscribeWords(Messages messages, Locale locale) {
    /** In all languages of mails. */
    public static final String CATALOGUE = "notification/unsubscribe";

    /** Reads it now, and not from a disk while somebody waits for the page. */
    static Messages read() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.addBasenames(CATALOGUE);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        Messages words = new Messages(source);
        // in none of them, so that all are read
        Languages.ALL.forEach(language -> words.find(Locale.forLanguageTag(language), "nothing"));
        return words;
    }

    /** This text. */
    public String text(String key) {
        return messages.text(locale, key);
    }

    /** This text about a group. */
    public String text(String key, String group) {
        return messages.text(locale, key, messages.text(locale, "unsubscribe.group." + group));
    }

    /** As the page says it. */
    public String language() {
        return locale.toLanguageTag();
    }
}
