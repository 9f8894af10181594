// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads pages and sends forms as a browser does that runs no script. */
public final class PlainBrowser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private PlainBrowser() {}

    /** The page, read as it must be. */
    public static String get(WebTestClient who, String path) {
        String page = who.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).doesNotContain("??", "style=\"", "onclick");
        return page;
    }

    /** Posts the form with the token that the page at the same address gave. */
    public static EntityExchangeResult<byte[]> post(WebTestClient who, String path, Map<String, String> form) {
        return post(who, path, form, path);
    }

    /** Posts the form with the token that the page before it gave. */
    public static EntityExchangeResult<byte[]> post(
            WebTestClient who, String path, Map<String, String> form, String formPage) {
        EntityExchangeResult<byte[]> before =
                who.get().uri(formPage).exchange().expectBody().returnResult();
        MultiValueMap<String, ResponseCookie> cookies = before.getResponseCookies();
        Matcher token = CSRF.matcher(before.getResponseBody() == null ? "" : new String(before.getResponseBody()));
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach(fields::add);
        if (token.find()) {
            fields.add("_csrf", token.group(1));
        } else {
            cookies.values().stream().flatMap(List::stream).forEach(cookie -> fields.add("_csrf", cookie.getValue()));
        }
        return who.mutate()
                .build()
                .post()
                .uri(path)
                .cookies(sent ->
                        cookies.forEach((name, values) -> values.forEach(value -> sent.add(name, value.getValue()))))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(fields)
                .exchange()
                .expectBody()
                .returnResult();
    }

    /** The value of a hidden field. */
    public static String hidden(String page, String name) {
        Matcher input = Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(input.find()).as("hidden " + name).isTrue();
        return input.group(1);
    }

    /** The page as a reader sees it, more or less. */
    public static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    /** A form for a mission, filled in. */
    public static Map<String, String> filled() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", UUID.randomUUID().toString());
        Site.answers("sanne@windkracht.example").forEach((name, value) -> form.put(name, value.toString()));
        form.put("organisationKind", "business");
        form.put("privacyNotice", "true");
        return form;
    }
}
