// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.running.MissionLog;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import java.util.Base64;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A draft as its public page. */
class DraftPagesTest extends OnSite {
    private static final String PATH = "/delegations/preview";
    private static final String DRAFT_ID = "00000000-0000-0000-0000-00000000000d";

    @Test
    void staffSeeADraftAsEverybodyWillAndInEachLanguage() {
        String draft = encoded(new MissionAnnounced(MissionLog.summary(TestMissions.hamburg(DRAFT_ID, 3))));
        EntityExchangeResult<byte[]> page = see(site.staffPages(), PATH, draft, site.seal(draft));
        assertThat(page.getStatus().value()).isEqualTo(200);
        assertThat(new String(page.getResponseBody()))
                .contains(
                        "This is how everyone will see the mission", "Hydrogen mission to Hamburg", "3 places are left")
                .contains("name=\"_language\"", "formaction=\"?lang=nl\"")
                .doesNotContain("/join/" + DRAFT_ID, "og:title");
        assertThat(new String(see(site.staffPages(), PATH + "?lang=nl", draft, site.seal(draft))
                        .getResponseBody()))
                .contains("Waterstofmissie naar Hamburg");
        site.anybody().get().uri("/join/" + DRAFT_ID).exchange().expectStatus().isNotFound();
    }

    @Test
    void whatWasNotSealedIsNotEvenReadAndNobodyElseIsShownAnything() {
        String draft = encoded(new MissionAnnounced(MissionLog.summary(TestMissions.hamburg(DRAFT_ID, 3))));
        assertThat(status(site.staffPages(), draft, "")).isEqualTo(404);
        assertThat(status(site.staffPages(), draft, site.seal(draft + "="))).isEqualTo(404);
        assertThat(status(site.staffPages(), "not base64", site.seal("not base64")))
                .isEqualTo(404);
        String other = encoded(new MissionCancelled(MissionLog.summary(TestMissions.hamburg(DRAFT_ID, 3)), "BUDGET"));
        assertThat(status(site.staffPages(), other, site.seal(other))).isEqualTo(404);
        byte[] nobody = see(site.anybody(), PATH, draft, site.seal(draft)).getResponseBody();
        assertThat(nobody == null ? "" : new String(nobody)).doesNotContain("Hydrogen mission");
    }

    private static int status(WebTestClient who, String draft, String seal) {
        return see(who, PATH, draft, seal).getStatus().value();
    }

    private static EntityExchangeResult<byte[]> see(WebTestClient who, String path, String draft, String seal) {
        return post(who, path, Map.of("draft", draft, "seal", seal), "/delegations/" + Site.MISSION + "/new");
    }

    private static String encoded(SpecificRecord event) {
        return Base64.getEncoder().encodeToString(new EventCodec().encode(event));
    }
}
