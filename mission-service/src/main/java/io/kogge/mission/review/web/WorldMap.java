// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The countries of the world, darker the more there is. */
public final class WorldMap {
    private static final List<String> FILLS = List.of("#dedad0", "#a9c8dd", "#74a6c6", "#3f84af", "#0a5f95", "#063b5e");
    private static final int SHADES = FILLS.size() - 1;
    private static final List<Country> COUNTRIES = read();

    private WorldMap() {}

    private record Country(String code, String drawing) {
        boolean small() {
            return !drawing.startsWith("M");
        }
    }

    /**
     * A country to be drawn.
     *
     * @param path its outline; null where it is too small for one
     * @param x where its dot is; null where it has an outline
     * @param y of its dot
     * @param shade 0 where there is nothing, to 5
     * @param words its name and number; null where there is nothing
     */
    public record Shape(
            @Nullable String path,
            @Nullable String x,
            @Nullable String y,
            int shade,
            @Nullable String words) {

        /** The colour where no stylesheet says another, as on paper. */
        public String fill() {
            return FILLS.get(shade);
        }
    }

    /** All countries; small ones only where there is something. */
    static List<Shape> of(List<Sheet.Row> rows, ReviewTerms words) {
        Map<String, Long> numbers = rows.stream()
                .filter(row -> !row.key().isEmpty())
                .collect(Collectors.toMap(Sheet.Row::key, Sheet.Row::number));
        long most = numbers.values().stream().mapToLong(number -> number).max().orElse(0);
        return COUNTRIES.stream()
                .filter(country -> !country.small() || numbers.containsKey(country.code()))
                .map(country -> shape(country, numbers.getOrDefault(country.code(), 0L), most, words))
                .toList();
    }

    private static Shape shape(Country country, long number, long most, ReviewTerms words) {
        int shade = number == 0 ? 0 : shade(number, most);
        String said = number == 0
                ? null
                : words.label(By.COUNTRY, new Sheet.Row(country.code(), "", number), Map.of()) + ": " + number;
        if (!country.small()) {
            return new Shape(country.drawing(), null, null, shade, said);
        }
        int comma = country.drawing().indexOf(',');
        return new Shape(
                null, country.drawing().substring(0, comma), country.drawing().substring(comma + 1), shade, said);
    }

    /** By orders of magnitude, as one country often has most. */
    private static int shade(long number, long most) {
        return most <= 1 ? SHADES : 1 + (int) Math.round((SHADES - 1) * Math.log(number) / Math.log(most));
    }

    private static List<Country> read() {
        try (InputStream in = new ClassPathResource("mission/review/world.txt").getInputStream()) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Country(line.substring(0, 2), line.substring(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
