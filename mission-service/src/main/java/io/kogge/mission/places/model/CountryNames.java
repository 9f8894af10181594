// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.places.model;

import io.kogge.kernel.name.Folded;
import io.kogge.kernel.name.OneSlip;
import io.kogge.kernel.place.CountryCodes;
import io.kogge.kernel.text.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Countries by every name: official ones in Dutch, English, German and Chinese, codes, and those that people use. */
final class CountryNames {
    /** Shorter names are all near one another. */
    static final int LONG_ENOUGH = 5;

    private static final Pattern ABBREVIATED = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern ARTICLE = Pattern.compile("^(?:de|het|the|die|der) (?=.{4})");
    private static final List<Locale> LANGUAGES =
            Languages.ALL.stream().map(Locale::forLanguageTag).toList();
    private static final Map<String, Set<String>> NAMES = new HashMap<>();
    /** As people say it; of what can mean two countries, both. */
    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("NL", "Holland, Nederlanden, Koninkrijk der Nederlanden, Niederlande, The Netherlands"),
            Map.entry(
                    "GB",
                    "Engeland, England, Schotland, Scotland, Schottland, Wales, Noord-Ierland, Northern Ireland, Groot-Brittannië,"
                            + " Great Britain, Grossbritannien, Brittannië, VK, UK, U.K., Ver. Koninkrijk, United Kingdom of Great Britain"),
            Map.entry(
                    "US",
                    "VS, V.S., VSA, USA, U.S.A., U.S., Amerika, America, Verenigde Staten van Amerika, United States of America,"
                            + " Ver. Staten, Vereinigte Staaten von Amerika"),
            Map.entry("AE", "VAE, UAE, Emiraten, Emirates, Ver. Arabische Emiraten, Dubai, Abu Dhabi"),
            Map.entry("CZ", "Tsjechische Republiek, Czech Republic, Tschechische Republik, Czechia"),
            Map.entry("MK", "Macedonië, Macedonia, Mazedonien, FYROM, Noord-Macedonië"),
            Map.entry("MM", "Birma, Burma, Myanmar, Birma/Myanmar"),
            Map.entry("HK", "Hongkong, Hong Kong"),
            Map.entry("MO", "Macau, Macao"),
            Map.entry(
                    "CN",
                    "Volksrepubliek China, PRC, People's Republic of China, VR China, P.R. China, Mainland China, 中华人民共和国"),
            Map.entry("TW", "Taiwan, Chinees Taipei, Chinese Taipei, Republic of China"),
            Map.entry(
                    "PS",
                    "Palestina, Palestine, Palästina, Palestijnse gebieden, Palestijnse Autoriteit, Westelijke Jordaanoever, Gaza"),
            Map.entry("CI", "Ivoorkust, Ivory Coast, Elfenbeinküste, Cote d'Ivoire"),
            Map.entry("VA", "Vaticaan, Vatican, Vatikan, Heilige Stoel, Holy See"),
            Map.entry("BY", "Wit-Rusland, Belarus, Weissrussland, White Russia"),
            Map.entry("RU", "Rusland, Russische Federatie, Russian Federation, Russland"),
            Map.entry("KR", "Zuid-Korea, Republiek Korea, Republic of Korea, South Korea, Korea Zuid, Südkorea, Korea"),
            Map.entry("KP", "Noord-Korea, North Korea, Korea Noord, Nordkorea, DPRK, Korea"),
            Map.entry(
                    "CD",
                    "Congo, Kongo, Congo (DRC), DRC, DR Congo, D.R. Congo, Democratische Republiek Congo, Democratic Republic of the Congo, Zaïre,"
                            + " Congo-Kinshasa, Congo Democratische Republiek"),
            Map.entry("CG", "Congo, Kongo, Republiek Congo, Republic of the Congo, Congo-Brazzaville"),
            Map.entry("GN", "Guinee, Guinea, Guinee-Conakry"),
            Map.entry("XK", "Kosovo, Republiek Kosovo, Kosova"),
            Map.entry("TR", "Turkije, Türkiye, Turkey, Turkiye"),
            Map.entry("SZ", "Swaziland, Eswatini"),
            Map.entry("CV", "Kaapverdië, Cabo Verde, Cape Verde"),
            Map.entry("TL", "Oost-Timor, East Timor"),
            Map.entry("MD", "Moldavië, Republiek Moldavië, Moldova"),
            Map.entry("SY", "Syrië, Syrische Arabische Republiek"),
            Map.entry("IR", "Iran, Perzië, Islamitische Republiek Iran"),
            Map.entry("VN", "Vietnam, Viet Nam"),
            Map.entry("LA", "Laos, Lao"),
            Map.entry("DE", "Duitsland, BRD, Bondsrepubliek Duitsland, Bundesrepublik Deutschland"),
            Map.entry("SK", "Slowakije, Slovaakse Republiek, Slowaakse Republiek"),
            Map.entry("CW", "Curaçao"),
            Map.entry("BQ", "Bonaire, Sint Eustatius, Saba, Caribisch Nederland, BES-eilanden"),
            Map.entry("SX", "Sint-Maarten, St. Maarten, Sint Maarten"),
            Map.entry("BA", "Bosnië, Bosnia, Bosnië-Herzegovina, Bosnië & Herzegovina, Bosnien"),
            Map.entry("TT", "Trinidad, Trinidad & Tobago"),
            Map.entry("GR", "Griekenland, EL, Hellas"),
            Map.entry("LK", "Sri Lanka, Ceylon"),
            Map.entry("GE", "Georgië, Georgia"),
            Map.entry("IE", "Ierland, Eire, Republiek Ierland"),
            Map.entry("WS", "Samoa"),
            Map.entry("AS", "Amerikaans-Samoa"),
            Map.entry("FO", "Faeröer, Faroer"),
            Map.entry("SR", "Suriname"));

    static {
        for (String code : CountryCodes.all()) {
            add(code, code);
            if (!"XK".equals(code)) {
                add(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
            }
            for (Locale language : LANGUAGES) {
                String name = CountryCodes.name(code, language);
                add(name, code);
                add(name.replaceAll("[(（].*", ""), code);
            }
        }
        add("XKX", "XK");
        // what people say stands above what a list says: "Guinea" is one country, "Korea" is two
        Map<String, Set<String>> spoken = new HashMap<>();
        SPOKEN.forEach((code, names) -> {
            for (String name : names.split(", ")) {
                spoken.computeIfAbsent(bare(name), key -> new TreeSet<>()).add(code);
            }
        });
        NAMES.putAll(spoken);
    }

    private CountryNames() {}

    private static void add(String name, String code) {
        String bare = bare(name);
        if (!bare.isEmpty()) {
            NAMES.computeIfAbsent(bare, key -> new TreeSet<>()).add(code);
        }
    }

    /** Small letters without accents, marks and articles. */
    static String bare(String name) {
        String abbreviated = ABBREVIATED.matcher(name).replaceAll("$1");
        return ARTICLE.matcher(Folded.of(abbreviated)).replaceFirst("");
    }

    static Set<String> exactly(String bare) {
        return NAMES.getOrDefault(bare, Set.of());
    }

    /** Countries of which a name is one slip of the pen away. */
    static List<String> nearly(String bare) {
        Set<String> codes = new TreeSet<>();
        NAMES.forEach((name, named) -> {
            if (name.length() >= LONG_ENOUGH && OneSlip.between(name, bare)) {
                codes.addAll(named);
            }
        });
        return new ArrayList<>(codes);
    }
}
