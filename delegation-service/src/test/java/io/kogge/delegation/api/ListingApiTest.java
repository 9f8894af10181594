// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.listing.Listed;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** The list of missions for programs, and as a calendar. */
class ListingApiTest extends ApiTest {
    private static final String FEED = API + "/missions/feed.ics";

    @BeforeEach
    void more() {
        site.delegation.announce(Listed.tianjin());
    }

    @Test
    void answersAPageOfWhatIsAnnounced() {
        site.anybody()
                .get()
                .uri(API + "/missions?size=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(Site.MISSION)
                .jsonPath("$.items[0].places.free")
                .isEqualTo(2);
        site.anybody()
                .get()
                .uri(API + "/missions?q=tianjn&country=CN&country=FR")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].id")
                .isEqualTo(Listed.TIANJIN)
                .jsonPath("$.total")
                .isEqualTo(1);
        site.anybody()
                .get()
                .uri(API + "/missions?size=0")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void theCalendarIsInTheLanguageThatIsAskedForAndHoldsTheSameMissions() {
        assertThat(feed("?lang=nl")).contains("SUMMARY:Waterstofmissie naar Hamburg", "X-WR-CALNAME:Missies van");
        assertThat(feed("?lang=en")).contains("SUMMARY:Hydrogen mission to Hamburg", "NAME:Missions of");
        assertThat(feed("?lang=de")).contains("X-WR-CALNAME:Missionen: ");
        assertThat(feed("?lang=zh-Hans")).contains("SUMMARY:汉堡氢能代表团", "活动日历");
        assertThat(feed("?country=CN")).contains(Listed.TIANJIN).doesNotContain(Site.MISSION);
        assertThat(feed("?q=nothing-of-this-kind")).contains("END:VCALENDAR").doesNotContain("BEGIN:VEVENT");
    }

    /** A program that subscribed asks again and again, and reads it again only where it changed. */
    @Test
    void askedAgainTheCalendarIsTheSameUntilAMissionChanges() {
        HttpHeaders first = asked(null).getResponseHeaders();
        assertThat(first.getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(first.getCacheControl()).isEqualTo("max-age=300, public");
        String tag = first.getETag();
        assertThat(asked(tag).getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
        byte[] file = asked(null).getResponseBody();
        site.delegation.clock.set(TestMissions.NOW.plus(Duration.ofDays(3)));
        assertThat(asked(tag).getStatus()).as("days later").isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(asked(null).getResponseBody()).isEqualTo(file);
        site.delegation.clock.set(TestMissions.NOW.plus(Duration.ofDays(20)));
        EntityExchangeResult<byte[]> closed = asked(tag);
        assertThat(closed.getStatus()).as("registration has closed").isEqualTo(HttpStatus.OK);
        tag = closed.getResponseHeaders().getETag();
        site.delegation.announce(Listed.aarhus());
        assertThat(asked(tag).getStatus()).isEqualTo(HttpStatus.OK);
    }

    private static EntityExchangeResult<byte[]> asked(String knownTag) {
        return site.anybody()
                .get()
                .uri(FEED + "?lang=nl")
                .headers(headers -> {
                    if (knownTag != null) {
                        headers.setIfNoneMatch(knownTag);
                    }
                })
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static String feed(String query) {
        return site.anybody()
                .get()
                .uri(FEED + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
