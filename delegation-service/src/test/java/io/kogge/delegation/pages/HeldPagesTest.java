// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff see of registrations that are held back, and do with them. */
class HeldPagesTest extends OnSite {
    private static final String PAGE = "/delegations/held";

    @BeforeEach
    void holdBack() {
        site.delegation.allowance =
                wish -> wish.letGo() ? Optional.empty() : Optional.of(TestMissions.NOW.plusSeconds(3_600));
    }

    @AfterEach
    void letThrough() {
        site.delegation.allowance = wish -> Optional.empty();
    }

    @Test
    void whereNothingIsHeldBackNothingIsSaid() {
        assertThat(get(site.staffPages(), "/delegations")).doesNotContain(PAGE);
        assertThat(get(site.staffPages(), PAGE)).contains("Nothing is held back");
    }

    @Test
    void staffAreToldAndTheFormLedToNothing() {
        site.register("sanne+1@example.org");
        site.register("sanne+2@example.org");

        assertThat(site.delegation.registrationStore.all()).isEmpty();
        assertThat(get(site.staffPages(), "/delegations")).contains("2 registrations are held back", PAGE);
        assertThat(get(site.staffPages(), PAGE))
                .contains(
                        "Hydrogen mission to Hamburg",
                        "2 registrations wait, since",
                        "Take these 2 registrations on now")
                .doesNotContain("example.org");
    }

    @Test
    void whatStaffLetGoIsTakenOn() {
        site.register("sanne@example.org");
        assertThat(act("let-go")).contains("The registrations are being taken on", "Nothing is held back");
        site.delegation.takeWishes.takeAll().block();
        assertThat(site.delegation.registrationStore.all()).hasSize(1);
    }

    @Test
    void whatStaffDiscardIsGone() {
        site.register("sanne@example.org");
        assertThat(act("discard")).contains("The registrations were deleted", "Nothing is held back");
        site.delegation.takeWishes.takeAll().block();
        assertThat(site.delegation.registrationStore.all()).isEmpty();
    }

    @Test
    void whatIsRefusedShowsTheListAgainAndWhatIsWrong() {
        site.register("sanne@example.org");
        var refused = post(site.staffPages(), PAGE + "/" + Site.MISSION + "/discard", Map.of("all", "yes"), PAGE);
        assertThat(refused.getStatus().value()).isEqualTo(400);
        assertThat(new String(refused.getResponseBody(), StandardCharsets.UTF_8))
                .contains("kogge-summary", "One registration waits")
                .doesNotContain("??");
        site.delegation.takeWishes.takeAll().block();
        assertThat(get(site.staffPages(), PAGE)).contains("One registration waits");
    }

    @Test
    void nobodyElseMay() {
        site.register("sanne@example.org");
        site.anybody().get().uri(PAGE).exchange().expectStatus().isSeeOther();
        site.anybody()
                .post()
                .uri(PAGE + "/" + Site.MISSION + "/discard")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private String act(String what) {
        String location = post(site.staffPages(), PAGE + "/" + Site.MISSION + "/" + what, Map.of(), PAGE)
                .getResponseHeaders()
                .getFirst("Location");
        return get(site.staffPages(), location);
    }
}
