// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.places.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes apart what one cell names, without taking names apart. */
final class SpokenList {
    private static final Pattern ALWAYS = Pattern.compile("\\s*[;\\n\\r|、；]\\s*");
    private static final Pattern MARK = Pattern.compile(
            "\\s*,\\s+(?:en|and|und)\\s+|\\s*[,&+，]\\s*|\\s*/\\s*|\\s+(?:en|and|und)\\s+", Pattern.CASE_INSENSITIVE);
    /** Names that have a mark in them and are no countries. */
    private static final Set<String> NAMES = Set.of(
            "son en breugel",
            "gilze en rijen",
            "kaag en braassem",
            "peel en maas",
            "berg en dal",
            "mook en middelaar",
            "etten en leur",
            "nuenen gerwen en nederwetten",
            "brighton and hove",
            "tyne and wear",
            "newfoundland and labrador",
            "washington dc");

    private SpokenList() {}

    static List<String> split(String cell) {
        return ALWAYS.splitAsStream(cell.strip()).flatMap(SpokenList::pieces).toList();
    }

    private static Stream<String> pieces(String text) {
        if (text.isBlank()) {
            return Stream.empty();
        }
        if (isName(text)) {
            return Stream.of(text.strip());
        }
        List<String> pieces = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String before = text.substring(from, matcher.start());
            if (belongsToName(matcher.group(), before, text.substring(matcher.end()))) {
                continue;
            }
            pieces.add(before);
            marks.add(matcher.group());
            from = matcher.end();
        }
        pieces.add(text.substring(from));
        return joined(pieces, marks).stream().map(String::strip).filter(piece -> !piece.isEmpty());
    }

    /** "Frankfurt a/M", "Noord- en Oost-Nederland". */
    private static boolean belongsToName(String mark, String before, String after) {
        if (mark.contains("/")) {
            return before.matches("(?s).*(^|[\\s(])\\p{L}\\.?") || after.matches("(?s)\\p{L}\\.?($|[\\s)].*)");
        }
        return before.endsWith("-") || open(before);
    }

    private static boolean open(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** Puts the pieces of a name together again. */
    private static List<String> joined(List<String> pieces, List<String> marks) {
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            StringBuilder name = new StringBuilder(pieces.get(i));
            int last = i;
            String longest = pieces.get(i);
            for (int j = i + 1; j < Math.min(pieces.size(), i + 4); j++) {
                name.append(marks.get(j - 1)).append(pieces.get(j));
                if (isName(name.toString())) {
                    longest = name.toString();
                    last = j;
                }
            }
            whole.add(longest);
            i = last;
        }
        return whole;
    }

    private static boolean isName(String text) {
        String bare = CountryNames.bare(text);
        return NAMES.contains(bare) || !CountryNames.exactly(bare).isEmpty();
    }
}
