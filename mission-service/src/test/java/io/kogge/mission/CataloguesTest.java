// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.today.Attention;
import io.kogge.web.i18n.Catalogues;
import io.kogge.web.input.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class CataloguesTest {
    @ParameterizedTest
    @MethodSource("catalogues")
    void dutchAndEnglishSayTheSameThings(String catalogue) {
        assertThat(Catalogues.differences(catalogue, Locale.forLanguageTag("nl"), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void everyKeyStandsInOneCatalogue() throws IOException {
        List<String> read = new ArrayList<>(catalogues());
        read.add("kogge/web/messages");
        assertThat(Catalogues.repeated(read, Locale.forLanguageTag("nl"))).isEmpty();
    }

    /** As the settings list them. */
    static List<String> catalogues() throws IOException {
        return new Binder(ConfigurationPropertySources.from(
                        new YamlPropertySourceLoader().load("settings", new ClassPathResource("mission-service.yml"))))
                .bind("kogge.web.messages", Bindable.listOf(String.class))
                .get();
    }

    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("mission/messages", Locale.ENGLISH).keySet())
                .containsAll(keys("direction.", Direction.values(), ""))
                .containsAll(keys("kind.", MissionKind.values(), ""))
                .containsAll(keys("format.", MissionFormat.values(), ""))
                .containsAll(keys("partner-kind.", MissionPartner.Kind.values(), ""))
                .containsAll(keys("cancel-reason.", CancelReason.values(), ""))
                .containsAll(keys("step.", MissionStep.values(), ""))
                .containsAll(keys("step.", MissionStep.values(), ".means"))
                .containsAll(keys("step.", MissionStep.values(), ".do"))
                .containsAll(keys("done.", MissionStep.values(), ""))
                .containsAll(keys("attention.", Attention.Kind.values(), ""))
                .containsAll(keys("attention.", Attention.Kind.values(), ".where"))
                .containsAll(keys("attention.", Attention.Kind.values(), ".action"));
    }

    private static List<String> keys(String prefix, Enum<?>[] constants, String suffix) {
        return Stream.of(constants)
                .map(constant -> prefix + Choice.code(constant) + suffix)
                .toList();
    }
}
