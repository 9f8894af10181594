// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.web.settings.WebKitProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the kit's own assets, htmx, the service's and the theme's. */
final class AssetFiles {
    static final String THEME = "theme.css";
    private static final String KIT = "classpath:/kogge/web/assets/";
    private static final String HTMX = "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    private final Map<String, Resource> files = new LinkedHashMap<>();

    static Map<String, Resource> of(WebKitProperties properties) {
        AssetFiles found = new AssetFiles();
        try {
            found.folder(KIT);
            for (Resource script : found.resolver.getResources(HTMX)) {
                found.files.put("htmx.js", script);
            }
            found.folder(properties.statics());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Resource theme = properties.theme().stylesheet();
        if (theme != null) {
            found.files.put(THEME, theme);
        }
        return found.files;
    }

    private void folder(@Nullable String location) throws IOException {
        if (location == null) {
            return;
        }
        String root = resolver.getResource(location).getURL().toString();
        for (Resource file : resolver.getResources(location + "**/*.*")) {
            if (file.isReadable()) {
                files.put(file.getURL().toString().substring(root.length()), file);
            }
        }
    }
}
