// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * All catalogues together. A language that only some pages come in has words for these alone: for the rest, such as a rare
 * failure, its readers get English.
 */
final class Catalogue extends ResourceBundleMessageSource {
    private static final Control NAMES = Control.getControl(Control.FORMAT_PROPERTIES);

    private final Map<String, Boolean> there = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String found = super.resolveCodeWithoutArguments(code, locale);
        return found == null ? super.resolveCodeWithoutArguments(code, Locale.ENGLISH) : found;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        MessageFormat found = super.resolveCode(code, locale);
        return found == null ? super.resolveCode(code, Locale.ENGLISH) : found;
    }

    /** One that is not there is not looked for, and complained about, again and again. */
    @Override
    protected @Nullable ResourceBundle getResourceBundle(String basename, Locale locale) {
        String file = NAMES.toBundleName(basename, locale) + ".properties";
        ClassLoader loader = getBundleClassLoader();
        return there.computeIfAbsent(file, each -> loader != null && loader.getResource(each) != null)
                ? super.getResourceBundle(basename, locale)
                : null;
    }
}
