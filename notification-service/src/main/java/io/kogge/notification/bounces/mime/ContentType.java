// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mime;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a part says it is; as much of it as can be made out. */
record ContentType(String name, String boundary, String charset) {
    private static final Pattern NAME = Pattern.compile("\\s*([\\w.+-]+/[\\w.+-]+)");

    static ContentType of(String field, String usual) {
        Matcher name = NAME.matcher(field);
        String found = name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : usual;
        return new ContentType(found, parameter(field, "boundary"), parameter(field, "charset"));
    }

    boolean isMultipart() {
        return name.startsWith("multipart/") && !boundary.isEmpty();
    }

    boolean isMail() {
        return name.equals("message/rfc822") || name.equals("message/global");
    }

    private static String parameter(String field, String name) {
        Matcher found = Pattern.compile("(?i)[;\\s]" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))")
                .matcher(field);
        if (!found.find()) {
            return "";
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
