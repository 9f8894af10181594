// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Cluster;
import io.kogge.web.session.Role;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/**
 * Who asks.
 *
 * @param sessions makes the token of a staff session: one of its own for each request, as some of them sign out
 * @param csrf the token that a form has to send, and its cookie's value
 */
record Caller(Supplier<String> sessions, String csrf, String csrfCookie) {
    /** Signing out everywhere does not end it. */
    private static final int OF_NO_GENERATION = Integer.MAX_VALUE;

    private static final String CSRF_HEADER = "X-XSRF-TOKEN";

    /** Somebody of the staff, with a page's form open. */
    static Caller signedIn(Cluster kogge) {
        SessionTokens tokens = kogge.context(0, "mission").getBean(SessionTokens.class);
        StaffPrincipal staff = new StaffPrincipal("staff-1", "Fuzz", Set.of(Role.STAFF, Role.OPERATOR));
        Supplier<String> sessions = () -> tokens.issue(staff, OF_NO_GENERATION);
        Answer page = kogge.http()
                .get("/missions/new", Map.of("Cookie", "kogge_session=" + sessions.get()))
                .expect(200);
        String cookie = page.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("kogge_csrf="))
                .findFirst()
                .orElseThrow();
        String csrf = Jsoup.parse(page.text()).select("input[name=_csrf]").attr("value");
        return new Caller(sessions, csrf, cookie.substring("kogge_csrf=".length(), cookie.indexOf(';')));
    }

    /** What the browser sends along. */
    Map<String, String> cookies() {
        return Map.of("Cookie", "kogge_csrf=" + csrfCookie + "; kogge_session=" + sessions.get());
    }

    /** Adds what this caller, somebody who poses as this one, or nobody sends. */
    void identify(Map<String, String> headers, boolean api, Dice dice) {
        String session = sessions.get();
        String cookie = "kogge_csrf=" + csrfCookie;
        String signedIn = cookie + "; kogge_session=" + session;
        switch (dice.below(10)) {
            case 0 -> headers.put("Cookie", cookie);
            case 1 -> headers.put("Cookie", signedIn);
            case 2 -> headers.put("Cookie", signedIn.substring(0, signedIn.length() - dice.below(40)) + "x");
            case 3 -> headers.put("Authorization", "Bearer " + session.substring(dice.below(session.length())));
            case 4 -> headers.put("Authorization", "Basic eDp5");
            default -> {
                if (api) {
                    headers.put("Authorization", "Bearer " + session);
                } else {
                    headers.put("Cookie", signedIn);
                    headers.put(CSRF_HEADER, csrf);
                }
            }
        }
        if (!api && dice.oneIn(2)) {
            headers.putIfAbsent("Cookie", cookie);
            headers.put(CSRF_HEADER, csrf);
        }
    }
}
