// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.settings;

import io.kogge.kernel.text.Languages;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How a service's pages and API present themselves.
 *
 * @param assets path that stylesheet and script are served under, such as {@code /missions/assets}
 * @param messages base names of the service's own catalogues, such as {@code mission/messages}
 * @param statics where the service's own assets lie, such as {@code classpath:/mission/static/}; null if it has none
 * @param office who runs this Kogge
 * @param languages BCP 47 tags of the languages that the pages are offered in; the first is the default
 * @param navigation entries of the staff navigation, in order
 * @param apiVersion semantic version in the {@code API-Version} header
 * @param bodyLimit the largest request body that is read
 * @param zone the office's own time zone, against which other zones are said
 * @param privacyPath address of the privacy statement
 * @param accessibilityPath address of the accessibility statement
 * @param missionsPath address of the list of missions, where everybody can go on
 * @param theme how a city makes the pages its own
 */
@Validated
@ConfigurationProperties("kogge.web")
public record WebKitProperties(
        @NotBlank @Pattern(regexp = "/.*[^/]") String assets,
        @NotEmpty List<@NotBlank String> messages,
        @Nullable String statics,
        @DefaultValue OfficeContact office,
        @DefaultValue List<String> languages,
        @DefaultValue List<@Valid Entry> navigation,
        @DefaultValue("1.0.0") String apiVersion,
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("Europe/Amsterdam") ZoneId zone,
        @DefaultValue("/privacy") String privacyPath,
        @DefaultValue("/accessibility") String accessibilityPath,
        @DefaultValue("/join") String missionsPath,
        @DefaultValue Theme theme) {

    /** Pages come in all that there are words for, unless the office offers fewer; in any other they cannot come. */
    public WebKitProperties {
        languages = languages.isEmpty() ? Languages.PAGES : List.copyOf(languages);
        if (!Languages.PAGES.containsAll(languages)) {
            throw new IllegalArgumentException("kogge.web.languages are some of " + Languages.PAGES);
        }
    }

    /**
     * One entry of the navigation.
     *
     * @param key {@code navigation.<key>} in a catalogue names it
     * @param path where it leads
     */
    public record Entry(@NotBlank String key, @NotBlank String path) {}

    /**
     * A city's theme: tokens of the NL Design System.
     *
     * @param cssClass class on the html element that published themes put their tokens under; null for Kogge's own look
     * @param stylesheet the theme's stylesheet, such as {@code file:/etc/kogge/theme.css}; null for Kogge's own look
     */
    public record Theme(
            @Name("class") @Nullable String cssClass,
            @Nullable Resource stylesheet) {}
}
