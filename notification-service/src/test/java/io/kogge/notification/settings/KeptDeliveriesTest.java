// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KeptDeliveriesTest {

    @Test
    void oneSettingSpeaksForAllOfADelivery() {
        assertThat(kept(Map.of())).containsExactly(days(730), days(730), days(732));
        assertThat(kept(Map.of("deliveries-kept", "100d"))).containsExactly(days(100), days(100), days(102));
    }

    @Test
    void eachKindHasASettingOfItsOwn() {
        assertThat(kept(Map.of("letters-kept", "50d", "occurrences-kept", "60d", "editions-kept", "70d")))
                .containsExactly(days(50), days(60), days(70));
        assertThat(kept(Map.of("letters-kept", "50d"))).containsExactly(days(50), days(730), days(52));
    }

    @ParameterizedTest
    @CsvSource({
        "deliveries-kept, 14d, must be longer than event-age",
        "letters-kept, 14d, must be longer than event-age",
        "occurrences-kept, 14d, must be longer than event-age",
        "editions-kept, 731d, must be two days longer than letters"
    })
    void whatIsStillNeededIsNotLetGo(String name, String value, String why) {
        assertThatThrownBy(() -> kept(Map.of(name, value)))
                .rootCause()
                .hasMessageContaining("kogge.notification." + name + ' ' + why);
    }

    private static Duration days(int number) {
        return Duration.ofDays(number);
    }

    private static List<Duration> kept(Map<String, String> values) {
        NotificationSettings settings =
                new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("", NotificationSettings.class);
        return List.of(settings.ofLetters(), settings.ofOccurrences(), settings.ofEditions());
    }
}
