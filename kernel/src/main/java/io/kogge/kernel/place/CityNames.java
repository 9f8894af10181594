// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.place;

import io.kogge.kernel.name.Folded;
import io.kogge.kernel.name.OneSlip;
import java.util.regex.Pattern;

/**
 * Whether two names of cities in one country mean the same city. People write what they hear, in their own language: Kiev,
 * Kyiv and Kyjiv are one city. So names count as nearly the same where they are a slip of the pen apart, where one is the
 * other with something added, and where they sound alike: by their consonants, as vowels are what languages differ in. That
 * finds some that are not the same, which is to be asked; names that differ altogether, as Peking and Beijing do, it does not
 * find.
 */
public final class CityNames {
    private static final int LONG_ENOUGH = 4;
    private static final int SURE_SOUNDS = 3;
    private static final Pattern SAINTS = Pattern.compile("\\b(st|ste|sint|saint|sainte|sankt|sanct)\\b");

    /** How much two names are alike. */
    public enum Likeness {
        /** They are the same, but for capitals, accents, what stands between words, and how a saint is shortened. */
        SAME,
        /** They may be the same. */
        NEARLY,
        /** They are not the same. */
        OTHER
    }

    private CityNames() {}

    /** How much these two are alike. */
    public static Likeness likeness(String one, String other) {
        String left = plain(one);
        String right = plain(other);
        if (left.equals(right)) {
            return Likeness.SAME;
        }
        return nearly(left, right) ? Likeness.NEARLY : Likeness.OTHER;
    }

    private static boolean nearly(String left, String right) {
        String a = left.replace(" ", "");
        String b = right.replace(" ", "");
        if (Math.min(a.length(), b.length()) < LONG_ENOUGH) {
            return a.equals(b) || within(left, right);
        }
        return OneSlip.between(a, b) || within(left, right) || soundAlike(a, b);
    }

    private static String plain(String name) {
        return SAINTS.matcher(Folded.of(name)).replaceAll("st");
    }

    /** Whether the words of one stand in the other. */
    private static boolean within(String left, String right) {
        String longer = ' ' + (left.length() > right.length() ? left : right) + ' ';
        String shorter = left.length() > right.length() ? right : left;
        return !shorter.isEmpty() && !shorter.equals("st") && longer.contains(' ' + shorter + ' ');
    }

    private static boolean soundAlike(String left, String right) {
        String sounds = sounds(left);
        return sounds.equals(sounds(right))
                && (sounds.length() >= SURE_SOUNDS || sounds.length() > 1 && left.charAt(0) == right.charAt(0));
    }

    /** The consonants, those that languages write in several ways in one of them; a last v comes and goes: Moskou, Moskva. */
    private static String sounds(String name) {
        String consonants = name.replaceAll("[aeiouyjh]", "")
                .replaceAll("[cq]", "k")
                .replace('w', 'v')
                .replace('z', 's')
                .replaceAll("(.)\\1+", "$1");
        return consonants.length() > SURE_SOUNDS && consonants.endsWith("v")
                ? consonants.substring(0, consonants.length() - 1)
                : consonants;
    }
}
