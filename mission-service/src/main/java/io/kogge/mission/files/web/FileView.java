// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.web;

import io.kogge.mission.files.model.StoredFile;

/** A file as the API describes it. */
record FileView(String id, String name, String mediaType, long size, String sha256) {

    static FileView of(StoredFile file) {
        return new FileView(file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
