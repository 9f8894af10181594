// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeNearbyTest {
    private final Office tianjin = office("Tianjin", "CN", true);
    private final Office brussels = office("Brussel", "BE", true);
    private final Office closed = office("Hamburg", "DE", false);
    private final List<Office> all = List.of(tianjin, brussels, closed);

    @Test
    void theOfficeInTheCityIsOfferedElseThatInTheCountry() {
        Office beijing = office("Beijing", "CN", true);

        assertThat(OfficeNearby.among(List.of(tianjin, beijing), List.of(new Place("TIANJIN", "CN"))))
                .containsExactly(new OfficeNearby(tianjin, true));
        assertThat(OfficeNearby.among(all, List.of(new Place("Xi'an", "CN"))))
                .containsExactly(new OfficeNearby(tianjin, false));
    }

    @Test
    void anOfficeIsOfferedOnceForARouteAndOnlyWhileItIsActive() {
        List<Place> route = List.of(new Place("Beijing", "CN"), new Place("Tianjin", "CN"), new Place("Hamburg", "DE"));

        assertThat(OfficeNearby.among(all, route)).containsExactly(new OfficeNearby(tianjin, true));
        assertThat(OfficeNearby.among(all, List.of())).isEmpty();
    }

    private static Office office(String city, String country, boolean active) {
        return new Office(city, "Office " + city, new Place(city, country), Texts.NONE, null, active, false);
    }
}
