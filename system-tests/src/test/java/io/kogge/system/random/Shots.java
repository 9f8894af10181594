// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Makes random requests: mostly nearly right ones, as those get furthest. */
final class Shots {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)[^}]*}");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final List<String> QUERIES = List.of("page", "size", "state", "show", "lang", "next", "done", "q");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/merge-patch+json; charset=UTF-16",
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=ISO-8859-1",
            "application/x-www-form-urlencoded; charset=UTF-16",
            "multipart/form-data; boundary=x",
            "text/plain",
            "*/*",
            "nonsense");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "Range",
            "HX-Request",
            "Referer",
            "Origin",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "Forwarded",
            "Accept-Encoding",
            "Cookie");

    private static final int LONGEST_PART = 60;
    /** The server takes lines of 4 KB; what is longer is a test of its own. */
    private static final int LONGEST_QUERY = 2_000;

    private final Dice dice;
    private final List<Target> targets;
    private final Finds finds;
    private final Caller caller;
    private final FormBodies forms;
    private final JsonBodies json;

    Shots(Dice dice, List<Target> targets, Finds finds, Caller caller, JsonBodies json) {
        this.dice = dice;
        this.targets = targets;
        this.finds = finds;
        this.caller = caller;
        this.forms = new FormBodies(dice);
        this.json = json;
    }

    Shot next() {
        Target target = dice.of(targets);
        String method = dice.oneIn(15) ? dice.of(METHODS) : target.method();
        Map<String, String> headers = headers(target);
        boolean sends = !target.reads() || dice.oneIn(30);
        byte[] body = sends ? body(target, headers) : new byte[0];
        return new Shot(method, path(target) + query(), headers, body);
    }

    private byte[] body(Target target, Map<String, String> headers) {
        boolean asJson = target.api() != dice.oneIn(25);
        String type = asJson ? "application/json" : "application/x-www-form-urlencoded";
        headers.put("Content-Type", dice.oneIn(15) ? dice.of(TYPES) : type);
        return asJson ? json.of(target) : forms.of(finds.forms(target), caller.csrf());
    }

    private String path(Target target) {
        String filled = VARIABLE.matcher(target.pattern().getPatternString())
                .replaceAll(variable -> Matcher.quoteReplacement(value(target, variable.group(1))));
        return dice.oneIn(40)
                ? filled + dice.one(() -> "/", () -> "//", () -> ";x=1", () -> "/%2e%2e", () -> ".")
                : filled;
    }

    private String value(Target target, String variable) {
        if (dice.oneIn(6)) {
            String odd = dice.oddText();
            return UriUtils.encode(odd.substring(0, Math.min(odd.length(), LONGEST_PART)), StandardCharsets.UTF_8);
        }
        List<String> known = finds.values(target.place(variable), variable);
        String value = dice.of(known);
        return dice.oneIn(8) ? value.substring(0, dice.below(value.length())) + dice.below(10) : value;
    }

    private String query() {
        if (!dice.oneIn(3)) {
            return "";
        }
        StringBuilder query = new StringBuilder("?");
        for (int i = dice.oneIn(20) ? dice.below(150) : 1 + dice.below(3);
                i > 0 && query.length() < LONGEST_QUERY;
                i--) {
            String odd = dice.oddText();
            query.append(dice.one(() -> dice.of(QUERIES), () -> dice.of(QUERIES), () -> "x[]", () -> "", () -> "a=b"))
                    .append(dice.one(() -> "=", () -> "", () -> "=="))
                    .append(UriUtils.encode(odd.substring(0, Math.min(odd.length(), 20)), StandardCharsets.UTF_8))
                    .append("&");
        }
        return query.toString();
    }

    private Map<String, String> headers(Target target) {
        Map<String, String> headers = new LinkedHashMap<>();
        caller.identify(headers, target.api(), dice);
        if (target.method().equals("PUT") || target.pattern().getPatternString().endsWith("/steps")) {
            headers.put("If-Match", "\"" + dice.below(8) + "\"");
        }
        if (dice.oneIn(4)) {
            headers.put(
                    dice.of(HEADERS),
                    dice.one(
                            () -> "nl",
                            () -> "text/html",
                            () -> "application/json",
                            () -> "\"" + dice.below(9) + "\"",
                            () -> "bytes=0-" + dice.below(99),
                            () -> printable(dice.oddText())));
        }
        return headers;
    }

    /** What clients refuse to put into a header stays out. */
    private static String printable(String odd) {
        String kept = odd.replaceAll("[^ -~]", "");
        return kept.substring(0, Math.min(kept.length(), 500));
    }
}
