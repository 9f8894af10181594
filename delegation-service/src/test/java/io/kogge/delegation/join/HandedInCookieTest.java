// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.InMemoryDelegation.SetClock;
import io.kogge.web.links.SignedLinks;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.web.reactive.function.server.MockServerRequest;

/** What the browser that handed a form in may still do with it: for an hour, and for its mission alone. */
class HandedInCookieTest {
    private static final HandedIn FORM = new HandedIn("m", "r1", "joke@gmial.example");

    private final SetClock clock = new SetClock();
    private final SignedLinks links = new SignedLinks(new byte[32]);
    private final HandedInCookie cookies = new HandedInCookie(links, true, clock);

    @Test
    void itIsReadForItsMissionAlone() {
        ResponseCookie cookie = cookies.cookie(FORM);
        assertThat(read(cookie.getValue(), "m")).contains(FORM);
        assertThat(read(cookie.getValue(), "n")).isEmpty();
        assertThat(cookie.getPath()).isEqualTo("/join/m/");
    }

    @Test
    void itEndsAfterAnHourWhateverTheBrowserKeeps() {
        String value = cookies.cookie(FORM).getValue();
        clock.forward(Duration.ofMinutes(59));
        assertThat(read(value, "m")).contains(FORM);
        clock.forward(Duration.ofMinutes(1));
        assertThat(read(value, "m")).isEmpty();
    }

    @Test
    void noOtherHostCanPlantIt() {
        ResponseCookie cookie = cookies.cookie(FORM);
        assertThat(cookie.getName()).isEqualTo("__Secure-kogge_handed_in");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(new HandedInCookie(links, false, clock).cookie(FORM).getName())
                .isEqualTo("kogge_handed_in");
        assertThat(cookies.of(
                        MockServerRequest.builder()
                                .cookie(new HttpCookie("kogge_handed_in", cookie.getValue()))
                                .build(),
                        "m"))
                .isEmpty();
    }

    @Test
    void theLongestAddressFits() {
        HandedIn longest = new HandedIn(
                "00000000-0000-0000-0000-00000000000a",
                "00000000-0000-0000-0000-00000000000b",
                "a".repeat(64) + '@' + "b".repeat(185) + ".org");
        assertThat(read(cookies.cookie(longest).getValue(), longest.missionId()))
                .contains(longest);
    }

    private Optional<HandedIn> read(String value, String missionId) {
        return cookies.of(
                MockServerRequest.builder()
                        .cookie(new HttpCookie("__Secure-kogge_handed_in", value))
                        .build(),
                missionId);
    }
}
