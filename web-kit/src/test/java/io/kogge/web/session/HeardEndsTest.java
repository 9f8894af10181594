// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.session.EndedSessions.Ended;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class HeardEndsTest {
    private long behind;
    private final HeardEnds ends = new HeardEnds(
            id -> id.equals("s1") ? Mono.just(Ended.heard(2, List.of("a"))) : Mono.empty(), () -> Mono.just(behind));

    @Test
    void whatWasHeardOfAnAccountIsSaidAndNothingOfOthers() {
        assertThat(ends.of("s1").block()).isEqualTo(new Ended(2, Set.of("a")));
        assertThat(ends.of("s2").blockOptional()).isEmpty();
    }

    @Test
    void onlyWhereNothingIsLeftToHearAllIsHeard() {
        assertThat(ends.heardAll().block()).isTrue();
        behind = 1;
        assertThat(ends.heardAll().block()).isFalse();
    }

    @Test
    void whatAnEarlierBuildHeardEndsNothing() {
        assertThat(Ended.heard(null, null)).isEqualTo(Ended.NONE);
    }
}
