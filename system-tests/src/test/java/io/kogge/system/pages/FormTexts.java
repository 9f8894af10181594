// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpMethod;

/** The forms of a page that have texts, whatever these ask for, and the ways in which each can be sent. */
final class FormTexts {
    /** What is typed into; files and passwords are no texts. */
    private static final String FORMS = """
            const texts = form => [...form.querySelectorAll('input, textarea')].filter(it => it.matches('textarea')
                || !['hidden', 'radio', 'checkbox', 'file', 'password'].includes(it.type));
            const forms = [...document.querySelectorAll('main form')].filter(form => texts(form).length);
            // a button of its own address sends all that was typed there; one whose answer comes in a frame shows a mail
            const ways = form => [form.querySelector('.utrecht-button--primary-action') ?? form.querySelector('button'),
                ...form.querySelectorAll('button[formaction]:not([formtarget])')];
            """;

    /** Dates, periods, figures and their units have a spelling or a length of their own, and names of themes are of a list. */
    private static final String REST = "words => {" + FORMS + """
                const spelt = /^(id|since|signed|ends|runs|when|themes|unit|period|value)$|until$/;
                texts(forms.find(form => form.method === 'post'))
                    .filter(it => !it.value && ['text', 'textarea'].includes(it.type) && !it.inputMode && !spelt.test(it.name))
                    .forEach(it => it.value = words);
            }
            """;

    /** Of each way to send one of them: method, address, and the names of all texts that go along. */
    private static final String WAYS = "() => {" + FORMS + """
                return forms.flatMap((form, number) => ways(form).map((button, way) => ({
                    form: String(number),
                    way: String(way),
                    method: form.method,
                    address: button.getAttribute('formaction') ?? form.getAttribute('action') ?? location.pathname,
                    texts: texts(form).map(it => it.name).join(' ')
                })));
            }
            """;

    private static final String SEND = "([number, way, words]) => {" + FORMS + """
                const form = forms[number];
                texts(form).forEach(it => {
                    it.type = it.matches('textarea') ? it.type : 'text';
                    it.value = words;
                });
                form.noValidate = true;
                form.requestSubmit(ways(form)[way]);
            }
            """;

    /**
     * One of the ways to send one of the forms.
     *
     * @param texts the names of its texts
     */
    record Way(int form, int way, HttpMethod method, String address, List<String> texts) {}

    private FormTexts() {}

    /** All ways to send such a form of the page. */
    @SuppressWarnings("unchecked")
    static List<Way> ways(Page page) {
        return ((List<Map<String, String>>) page.evaluate(WAYS))
                .stream()
                        .map(way -> new Way(
                                Integer.parseInt(way.get("form")),
                                Integer.parseInt(way.get("way")),
                                HttpMethod.valueOf(way.get("method").toUpperCase(Locale.ROOT)),
                                way.get("address"),
                                List.of(way.get("texts").split(" "))))
                        .toList();
    }

    /** Types this into whatever the first form that changes something still has room for in free words, folded away or not. */
    static void rest(Page page, String words) {
        page.evaluate(REST, words);
    }

    /** Types this into every text of one of the forms, dates and figures too, and sends it this way. */
    static void send(Page page, Way way, String words) {
        page.waitForNavigation(() -> page.evaluate(SEND, List.of(way.form(), way.way(), words)));
    }
}
