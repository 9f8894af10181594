// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.model;

/** What a document can be. Which one it is, its content says, never its name. */
public enum FileKind {
    /** A document of fixed pages. */
    PDF("application/pdf", "pdf"),
    /** A text of Word, without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A workbook of Excel, without macros. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A text of LibreOffice. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** A picture. */
    PNG("image/png", "png"),
    /** A picture. */
    JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }
}
