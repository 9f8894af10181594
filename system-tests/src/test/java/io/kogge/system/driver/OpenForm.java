// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A form of a page that somebody has open, in a browser that runs no scripts. */
public final class OpenForm {
    private final Http http;
    private final String action;
    private final Map<String, String> cookies;
    private final Map<String, String> values = new LinkedHashMap<>();

    private OpenForm(Http http, Answer page, Map<String, String> cookies) {
        this.http = http;
        this.cookies = new LinkedHashMap<>(cookies);
        page.headers().allValues("Set-Cookie").forEach(this::keep);
        Document read = Jsoup.parse(page.text());
        FormElement form = read.select("main form[method=post]").forms().get(0);
        this.action = form.attr("action");
        form.formData().forEach(input -> values.put(input.key(), input.value()));
    }

    /** Opens the page at this path with these cookies. */
    public static OpenForm at(Http http, String path, Map<String, String> cookies) {
        return new OpenForm(
                http, http.get(path, Map.of("Cookie", joined(cookies))).expect(200), cookies);
    }

    private void keep(String cookie) {
        String pair = cookie.substring(0, cookie.indexOf(';'));
        int name = pair.indexOf('=');
        cookies.put(pair.substring(0, name), pair.substring(name + 1));
    }

    /** Fills in an input, or chooses. */
    public OpenForm fill(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Sends it as it is now. */
    public Answer send() {
        String body = values.entrySet().stream()
                .map(input -> encoded(input.getKey()) + "=" + encoded(input.getValue()))
                .collect(Collectors.joining("&"));
        Map<String, String> headers =
                Map.of("Cookie", joined(cookies), "Content-Type", "application/x-www-form-urlencoded");
        return http.sendText("POST", action, headers, body);
    }

    private static String joined(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
