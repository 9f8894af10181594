// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ListPagesTest extends WebTest {
    private static final String NARROWED = "/boats/fleet?q=kogge+%26+co&kind=SAIL&kind=steam&flag=nl&sort=-crew&page=2";

    @Test
    void linksKeepAllButWhatTheyChange() {
        String page = read(NARROWED);

        assertThat(page)
                .contains("26–27 of 60", "value=\"kogge &amp; co\"", "Kind (2)", "Flag (1)")
                .contains("value=\"sail\" checked=\"checked\"", "value=\"steam\" checked=\"checked\"")
                // sorting by the other column, and by the same one the other way
                .contains("href=\"/boats/fleet?q=kogge%20%26%20co&amp;kind=sail&amp;kind=steam&amp;flag=nl\"")
                .contains("kind=steam&amp;flag=nl&amp;sort=crew\"")
                .contains("<th scope=\"col\" class=\"utrecht-table__number\" aria-sort=\"descending\">")
                // other pages
                .contains("flag=nl&amp;sort=-crew&amp;page=1\"", "flag=nl&amp;sort=-crew&amp;page=3\"")
                // without one of what was chosen, and without any
                .contains("href=\"/boats/fleet?q=kogge%20%26%20co&amp;kind=sail&amp;kind=steam&amp;sort=-crew\""
                        + " aria-label=\"Show without Netherlands\"")
                .contains("href=\"/boats/fleet?q=kogge%20%26%20co&amp;kind=steam&amp;flag=nl&amp;sort=-crew\""
                        + " aria-label=\"Show without sail\"")
                .contains("href=\"/boats/fleet?kind=sail&amp;kind=steam&amp;flag=nl&amp;sort=-crew\""
                        + " aria-label=\"Show without “kogge &amp; co”\"")
                .contains("href=\"/boats/fleet?sort=-crew\">Clear search and filters")
                // the form brings the rest by itself
                .contains("<input type=\"hidden\" name=\"sort\" value=\"-crew\">")
                .doesNotContain("??", "th:", "name=\"page\"", "_csrf\" value=\"\"");
    }

    @Test
    void asItIsOpenedItHasNothingToClear() {
        assertThat(read("/boats/fleet"))
                .contains("1–2 of 60", "aria-sort=\"ascending\"", "href=\"/boats/fleet?page=2\"")
                .doesNotContain("Clear search", "checked", "rel=\"prev\"", "Saved views");
    }

    @Test
    void whatIsNotFoundAndWhatIsNotThereYetAreToldApart() {
        assertThat(read("/boats/fleet?kind=steam"))
                .contains("Nothing found", "Clear search and filters")
                .doesNotContain("No boats yet", "<table");
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        for (String query :
                new String[] {"kind=submarine", "sort=flag", "page=0", "size=5000", "q=" + "x".repeat(201)}) {
            client.get()
                    .uri("/boats/fleet?" + query)
                    .cookie("kogge_session", session(Role.STAFF))
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    private String read(String path) {
        return client.get()
                .uri(URI.create("http://127.0.0.1:" + port() + path))
                .cookie("kogge_session", session(Role.STAFF))
                .header("Accept-Language", "en")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
