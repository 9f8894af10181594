// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mime;

import java.util.ArrayList;
import java.util.List;

/** Takes a multipart apart; a last part without its closing line counts as well. */
final class Boundary {
    private Boundary() {}

    static List<List<String>> split(List<String> body, String boundary) {
        String opening = "--" + boundary;
        List<List<String>> pieces = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < body.size(); i++) {
            String line = body.get(i).stripTrailing();
            boolean closes = line.equals(opening + "--");
            if (closes || line.equals(opening)) {
                if (from >= 0) {
                    pieces.add(body.subList(from, i));
                }
                from = closes ? -1 : i + 1;
            }
        }
        if (from >= 0 && from < body.size()) {
            pieces.add(body.subList(from, body.size()));
        }
        return pieces;
    }
}
