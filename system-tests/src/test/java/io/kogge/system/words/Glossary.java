// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code docs/glossary.md} forbids. */
final class Glossary {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A phrase that is not to be said, and what is said for it. */
    private record Ban(Pattern phrase, String not, String say) {}

    /** Who reads the texts whose key begins so, and how they are not addressed. */
    private record Address(String source, String prefix, String whom, List<Ban> bans) {}

    private final Map<String, List<Ban>> bans;
    private final List<Address> addresses;
    private final List<Ban> staff;
    private final List<Ban> publicly;

    /** From the page itself. */
    Glossary(String page) {
        this.bans = Map.of("nl", under(page, "Dutch"), "en", under(page, "English"));
        this.addresses =
                rows(page, "Who is addressed").flatMap(Glossary::addresses).toList();
        this.staff = rows(page, "Who is addressed")
                .filter(row -> row.get(1).equals("everything else"))
                .flatMap(row -> bans(row.get(2), "this is read by " + row.get(0)).stream())
                .toList();
        this.publicly = addresses.stream()
                .filter(address -> address.whom().equals("the public"))
                .findFirst()
                .orElseThrow()
                .bans();
    }

    /** Each in a sentence: what this text says that it must not. */
    List<String> against(Text text) {
        Stream<Ban> all = bans.getOrDefault(text.language(), List.of()).stream();
        if (text.language().equals("nl")) {
            all = Stream.concat(all, address(text).stream());
        }
        return all.filter(ban -> ban.phrase().matcher(text.words()).find())
                .map(ban -> text.file() + ", " + text.key() + ", says \"" + ban.not() + "\" in \"" + text.words()
                        + "\"; docs/glossary.md: " + ban.say())
                .toList();
    }

    private List<Ban> address(Text text) {
        if (text.source().equals("mail")) {
            return text.key().startsWith("staff-") ? staff : publicly;
        }
        if (text.source().equals("statement")) {
            return publicly;
        }
        Optional<Address> longest = addresses.stream()
                .filter(address ->
                        address.source().equals(text.source()) && text.key().startsWith(address.prefix()))
                .max(Comparator.comparingInt(address -> address.prefix().length()));
        return longest.map(Address::bans).orElse(staff);
    }

    private static Stream<Address> addresses(List<String> row) {
        List<String> codes = CODE.matcher(row.get(1))
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
        List<Ban> bans = bans(row.get(2), "this is read by " + row.get(0));
        return codes.stream().skip(1).map(prefix -> new Address(codes.get(0), prefix, row.get(0), bans));
    }

    private static List<Ban> under(String page, String heading) {
        return rows(page, heading)
                .flatMap(row -> bans(row.get(2), "say \"" + row.get(0) + "\"").stream())
                .toList();
    }

    private static List<Ban> bans(String cell, String say) {
        return Stream.of(cell.split("·"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> new Ban(pattern(phrase), phrase, say))
                .toList();
    }

    private static Pattern pattern(String phrase) {
        boolean whole = phrase.startsWith("“");
        String words = phrase.replaceAll("[“”]", "");
        String spaced = String.join(
                "\\s+", Stream.of(words.split(" ")).map(Pattern::quote).toList());
        return Pattern.compile(
                whole ? "^\\s*" + spaced + "\\s*$" : "(?<![\\p{L}\\p{N}-])" + spaced + "(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The rows of the table under this heading, without its head. */
    static Stream<List<String>> rows(String page, String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : page.split("\n")) {
            if (line.startsWith("## ")) {
                inside = line.equals("## " + heading);
            } else if (inside && line.startsWith("|")) {
                rows.add(Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows.stream().skip(2);
    }
}
