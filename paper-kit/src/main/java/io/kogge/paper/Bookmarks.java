// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The outline that a reader shows beside the pages: a bookmark for each heading. */
final class Bookmarks {
    private Bookmarks() {}

    static void add(Document html) {
        Element bookmarks = html.head().appendElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        int number = 0;
        for (Element heading : html.body().select("h1, h2, h3")) {
            number++;
            if (heading.id().isEmpty()) {
                heading.id("kogge-heading-" + number);
            }
            int level = heading.normalName().charAt(1) - '0';
            while (!levels.isEmpty() && levels.peek() >= level) {
                levels.pop();
                open.pop();
            }
            Element parent = open.isEmpty() ? bookmarks : open.peek();
            Element bookmark = parent.appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            open.push(bookmark);
            levels.push(level);
        }
        if (number == 0) {
            bookmarks.remove();
        }
    }
}
