// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.PartnerHappening;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartnersCatalogueTest {
    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("mission/partners", Locale.ENGLISH).keySet())
                .containsAll(keys("register-kind.", RegisterKind.values()))
                .containsAll(keys("tie.", Tie.values()))
                .containsAll(keys("upkeep.", Upkeep.values()))
                .containsAll(keys("contact-side.", ContactPerson.Side.values()))
                .containsAll(keys("happening.", PartnerHappening.Kind.values()));
        assertThat(ResourceBundle.getBundle("mission/projects", Locale.ENGLISH).keySet())
                .containsAll(keys("project-role.", ProjectRole.values()));
    }

    private static List<String> keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> prefix + Choice.code(constant))
                .toList();
    }
}
