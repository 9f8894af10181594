// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReturnPathTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private final ReturnPath path = path("a key of thirty-two bytes at least");

    @Test
    void aLetterIsRecognisedByItsAddressHoweverItIsCapitalised() {
        String address = path.address(TOKEN);

        assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
        assertThat(path.token(List.of("office@groningen.example", address.toUpperCase(Locale.ROOT))))
                .contains(TOKEN);
    }

    @Test
    void nobodyCanMakeTheAddressOfAnotherLetter() {
        String address = path.address(TOKEN);

        assertThat(path.token(List.of(address.replace("0123", "1123")))).isEmpty();
        assertThat(path("another key of thirty-two bytes ...").token(List.of(address)))
                .isEmpty();
        assertThat(path.token(List.of(address.replace("bounces.", "other.")))).isEmpty();
        assertThat(path.token(List.of("b-@bounces.example", "@", ""))).isEmpty();
    }

    @Test
    void whatTheKeyBeforeHasSignedStillComesBack() {
        byte[] old = "a key of thirty-two bytes at least".getBytes(StandardCharsets.UTF_8);
        byte[] present = "another key of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8);
        ReturnPath both = new ReturnPath("Bounces.example", List.of(present, old));
        ReturnPath before = new ReturnPath("Bounces.example", List.of(old));

        assertThat(both.token(List.of(before.address(TOKEN)))).contains(TOKEN);
        assertThat(before.token(List.of(both.address(TOKEN)))).isEmpty();
    }

    @Test
    void onlyWhatCanStandInAnAddressIsTaken() {
        assertThatThrownBy(() -> path.address("A letter")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReturnPath path(String key) {
        return new ReturnPath("Bounces.example", List.of(key.getBytes(StandardCharsets.UTF_8)));
    }
}
