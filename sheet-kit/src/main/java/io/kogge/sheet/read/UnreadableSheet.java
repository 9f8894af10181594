// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

/** A file, or the rest of it, cannot be read, for one reason that a person can be told. */
public final class UnreadableSheet extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** For this reason. */
    public UnreadableSheet(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** For this reason, found out by a failure. */
    public UnreadableSheet(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a file cannot be read; pages have a sentence for each. */
    public enum Reason {
        /** Nothing is in it. */
        EMPTY,
        /** A workbook of Excel 97 to 2003 (.xls). */
        OLD_EXCEL,
        /** A workbook in Excel's binary form (.xlsb). */
        BINARY_EXCEL,
        /** A sheet of LibreOffice or OpenOffice (.ods). */
        OPEN_DOCUMENT,
        /** A sheet of Numbers on a Mac. */
        NUMBERS,
        /** A web page, as some systems export under a spreadsheet's name. */
        WEB_PAGE,
        /** A spreadsheet in the XML of 2003, or other XML. */
        XML,
        /** A PDF. */
        PDF,
        /** A text document or slides of an office suite. */
        OTHER_DOCUMENT,
        /** An archive of other files. */
        ARCHIVE,
        /** Protected by a password. */
        PASSWORD,
        /** Broken off or damaged. */
        DAMAGED,
        /** A workbook without any sheet of rows. */
        NO_SHEETS,
        /** Something else that is neither text nor a workbook. */
        NEITHER,
        /** Text under the name of a workbook. */
        TEXT_NAMED_WORKBOOK,
        /** A workbook under the name of a text file. */
        WORKBOOK_NAMED_TEXT,
        /** A quotation mark is opened and never closed. */
        QUOTE_NOT_CLOSED,
        /** More than is read: unpacked size, columns, merged areas. */
        TOO_LARGE,
        /** It declares entities or a document type, which no spreadsheet needs. */
        UNSAFE
    }
}
