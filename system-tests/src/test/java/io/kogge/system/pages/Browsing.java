// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import com.microsoft.playwright.Browser;
import io.kogge.testkit.browser.Chromium;
import java.util.ArrayList;
import java.util.List;

/** The people who browse, each in a window that knows nothing of the others'. */
final class Browsing implements AutoCloseable {
    private static final int PHONE_HEIGHT = 740;
    private static final int DESK_HEIGHT = 800;

    private final Browser browser = Chromium.shared();
    private final List<Visitor> visitors = new ArrayList<>();
    private final String url;

    private Browsing(String url) {
        this.url = url;
    }

    /** Starts with nobody on the pages at that address. */
    static Browsing start(String url) {
        return new Browsing(url);
    }

    /** Somebody behind a desk. */
    Visitor atDesk(String language) {
        return visitor(options(language).setViewportSize(PageChecks.DESK, DESK_HEIGHT), language);
    }

    /** Somebody with a phone. */
    Visitor onPhone(String language) {
        return visitor(
                options(language)
                        .setViewportSize(PageChecks.PHONE, PHONE_HEIGHT)
                        .setHasTouch(true),
                language);
    }

    /** Somebody with a phone whose browser runs no scripts; axe, which is one, cannot look at what it shows. */
    Visitor withoutScripts(String language) {
        Browser.NewContextOptions phone = options(language).setViewportSize(PageChecks.PHONE, PHONE_HEIGHT);
        return visitor(phone.setJavaScriptEnabled(false), language, false);
    }

    private Visitor visitor(Browser.NewContextOptions options, String language) {
        return visitor(options, language, true);
    }

    private Visitor visitor(Browser.NewContextOptions options, String language, boolean scripted) {
        Visitor visitor = new Visitor(browser.newContext(options), language, scripted);
        visitors.add(visitor);
        return visitor;
    }

    private Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions().setBaseURL(url).setLocale(language);
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
