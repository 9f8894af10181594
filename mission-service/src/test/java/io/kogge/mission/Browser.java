// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** Reads pages and sends forms as a browser would, with cookies and the form's token; without JavaScript. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final WebTestClient client;
    private final String origin;
    private final String language;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Browser(String origin, String language) {
        this.origin = origin;
        this.client = WebTestClient.bindToServer()
                .responseTimeout(Duration.ofSeconds(60))
                .build();
        this.language = language;
    }

    /** Nobody is signed in. */
    public static Browser fresh(String origin, String language) {
        return new Browser(origin, language);
    }

    static Browser signedIn(String origin, String token, String language) {
        Browser browser = fresh(origin, language);
        browser.cookies.put("kogge_session", token);
        return browser;
    }

    /** The same browser, each of whose requests has this header from now on, as a proxy would add it. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Value of a cookie that the browser has; empty where it was taken away. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    /** A page or a redirect. */
    public record Page(HttpStatusCode status, String location, String html) {
        public Page is(int expected) {
            assertThat(status.value()).as(html).isEqualTo(expected);
            return this;
        }

        /** The page as a reader sees it, more or less. */
        public String text() {
            return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
        }

        /** Value of a hidden input. */
        public String hidden(String name) {
            Matcher input = HIDDEN.matcher(html);
            while (input.find()) {
                if (input.group(1).equals(name)) {
                    return input.group(2);
                }
            }
            throw new AssertionError("No hidden input " + name + " in " + html);
        }
    }

    public Page get(String path) {
        return page(client.get()
                .uri(URI.create(origin + path))
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", language)
                .headers(all -> headers.forEach(all::set))
                .cookies(all -> cookies.forEach(all::add))
                .exchange());
    }

    /** Sends a form that the page at this path shows, to the same path. */
    public Page submit(String path, Map<String, String> inputs) {
        return submitFrom(path, path, inputs);
    }

    /** Sends a form that one page shows to another path. */
    public Page submitFrom(String page, String path, Map<String, String> inputs) {
        Matcher token = TOKEN.matcher(get(page).html());
        assertThat(token.find()).as("the form's token").isTrue();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        inputs.forEach(form::add);
        form.add("_csrf", token.group(1));
        return page(client.post()
                .uri(URI.create(origin + path))
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", language)
                .headers(all -> headers.forEach(all::set))
                .cookies(all -> cookies.forEach(all::add))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange());
    }

    /** Sends a form with a file that one page shows to another path, with all that the page's forms hide. */
    public Page upload(String page, String path, String input, String name, byte[] content) {
        Page shown = get(page);
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("_csrf", shown.hidden("_csrf"));
        if (shown.html().contains("name=\"version\"")) {
            form.part("version", shown.hidden("version"));
        }
        form.part(input, new ByteArrayResource(content)).filename(name);
        return page(client.post()
                .uri(URI.create(origin + path))
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", language)
                .headers(all -> headers.forEach(all::set))
                .cookies(all -> cookies.forEach(all::add))
                .bodyValue(form.build())
                .exchange());
    }

    private Page page(WebTestClient.ResponseSpec answer) {
        EntityExchangeResult<String> result = answer.expectBody(String.class).returnResult();
        result.getResponseCookies()
                .forEach((name, values) -> cookies.put(name, values.get(0).getValue()));
        String location = String.valueOf(result.getResponseHeaders().getLocation());
        String body = result.getResponseBody();
        return new Page(result.getStatus(), location, body == null ? "" : body);
    }
}
