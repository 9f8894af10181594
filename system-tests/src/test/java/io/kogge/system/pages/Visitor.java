// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's browser window. It remembers whatever the browser complained about. */
final class Visitor implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 30_000;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final BrowserContext context;
    private final Page page;
    private final String language;
    /** Without scripts nothing can be asked of a page. */
    private final boolean scripted;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private int status;

    Visitor(BrowserContext context, String language, boolean scripted) {
        this.context = context;
        this.language = language;
        this.scripted = scripted;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        // a violated content security policy is an error on the console, too
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnswerWithErrorStatus(message.text())) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> complaints.add("uncaught: " + error.error()));
        context.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add("failed: " + request.url() + " " + request.failure());
            }
        });
        context.onResponse(this::watch);
        page = context.newPage();
    }

    // a rejected form is answered with 400 or 409, which Chromium reports as if the page were broken
    private static boolean isAnswerWithErrorStatus(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4");
    }

    private void watch(Response response) {
        boolean part = !response.request().isNavigationRequest();
        status = part ? status : response.status();
        if (response.status() >= 500 || part && response.status() >= 400) {
            complaints.add(response.status() + " for " + response.request().method() + " " + response.url());
        }
    }

    Page page() {
        return page;
    }

    /** Opens an address, relative or whole. */
    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    /** The words of that service's pages in the visitor's language. */
    Words words(String service) {
        return Words.in(service, language);
    }

    /** A form on the page, of that service. */
    PageForm form(String service) {
        return new PageForm(page, words(service));
    }

    /** Follows the link with these words, and waits for the page it leads to. */
    Visitor follow(String words) {
        Locator link = page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
        page.waitForNavigation(link::click);
        return this;
    }

    /** Checks that the page is there, and no more. */
    Visitor found() {
        assertThat(status).as("status of %s", page.url()).isEqualTo(OK);
        return this;
    }

    /** Checks what is asked of every page, and keeps pictures of it under this name, where they are wanted. */
    Visitor checked(String name) {
        assertThat(status).as("status of %s at %s", name, page.url()).isEqualTo(OK);
        return looksRight(name);
    }

    /** The same of a page that says what was wrong with the form that was sent. */
    Visitor refused(String name) {
        return refused(BAD_REQUEST, name);
    }

    /** The same of a page with another status. */
    Visitor refused(int expected, String name) {
        assertThat(status).as("status of %s at %s", name, page.url()).isEqualTo(expected);
        return looksRight(name);
    }

    /** Loses all cookies, as of a browser that was told to forget them. */
    Visitor forgetsCookies() {
        context.clearCookies();
        return this;
    }

    private Visitor looksRight(String name) {
        String full = name + "-" + language;
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of %s", full)
                .isEqualTo(language);
        PageChecks.structure(page, full);
        if (scripted) {
            PageChecks.looks(page, full);
        }
        return unharmed(full);
    }

    /** The one heading that says which page this is. */
    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** What the page says. */
    String text() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    /** The path of the page. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** Checks that the browser had nothing to complain about so far. */
    Visitor unharmed(String name) {
        assertThat(complaints)
                .as("what the browser complained about, up to %s", name)
                .isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
