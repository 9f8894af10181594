// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

/**
 * The same page in a language.
 *
 * @param code such as {@code nl}
 * @param name the language's name in itself
 * @param href address of the same page in it
 * @param current whether it is this page's
 */
public record LanguageLink(String code, String name, String href, boolean current) {}
