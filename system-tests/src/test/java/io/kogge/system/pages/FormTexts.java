// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The forms of a page that have texts, whatever these ask for. */
final class FormTexts {
    /** What is typed into; files and passwords are no texts. */
    private static final String FORMS = """
            const texts = form => [...form.querySelectorAll('input, textarea')].filter(it => it.matches('textarea')
                || !['hidden', 'radio', 'checkbox', 'file', 'password'].includes(it.type));
            const forms = [...document.querySelectorAll('main form[method=post]')].filter(form => texts(form).length);
            """;

    /** Dates, periods, figures and their units have a spelling or a length of their own, and names of themes are of a list. */
    private static final String REST = "words => {" + FORMS + """
                const spelt = /^(id|since|signed|ends|runs|when|themes|unit|period|value)$|until$/;
                texts(forms[0])
                    .filter(it => !it.value && ['text', 'textarea'].includes(it.type) && !it.inputMode && !spelt.test(it.name))
                    .forEach(it => it.value = words);
            }
            """;

    private static final String SEND = "([number, words]) => {" + FORMS + """
                const form = forms[number];
                texts(form).forEach(it => {
                    it.type = it.matches('textarea') ? it.type : 'text';
                    it.value = words;
                });
                form.requestSubmit(form.querySelector('.utrecht-button--primary-action') ?? form.querySelector('button'));
            }
            """;

    private FormTexts() {}

    /** How many such forms there are. */
    static int count(Page page) {
        return (int) page.evaluate("() => {" + FORMS + "return forms.length; }");
    }

    /** Types this into whatever the first form still has room for in free words, folded away or not. */
    static void rest(Page page, String words) {
        page.evaluate(REST, words);
    }

    /** Types this into every text of one of the forms, dates and figures too, and sends it. */
    static void send(Page page, int number, String words) {
        page.waitForNavigation(() -> page.evaluate(SEND, List.of(number, words)));
    }
}
