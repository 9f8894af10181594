// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/**
 * Pictures of whole pages for people to look at, kept with {@code -Dkogge.pictures=true} only: no test asks them anything, and
 * the browser paints and packs each page for one.
 */
public final class Pictures {
    private static final boolean WANTED = Boolean.getBoolean("kogge.pictures");

    private Pictures() {}

    /** Keeps one in that file, where pictures are wanted. */
    public static void keep(Page page, Path file) {
        if (WANTED) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(file)
                    .setFullPage(true)
                    // hiding the caret would insert a style, which the pages' own policy forbids
                    .setCaret(ScreenshotCaret.INITIAL));
        }
    }
}
