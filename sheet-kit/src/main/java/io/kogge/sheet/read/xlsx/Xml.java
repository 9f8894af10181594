// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** Pulls through a part's XML by local names, so that transitional and strict files, with or without prefixes, read the same. */
final class Xml implements Closeable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 256;
    private final GuardedStream in;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(GuardedStream guard, InputStream in) {
        this.in = guard;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException unreadable) {
            throw new UnreadableSheet(Reason.DAMAGED, unreadable);
        }
    }

    static Xml of(GuardedStream part) {
        return new Xml(part, part);
    }

    /** The rest of a part, after the tag that begins it. */
    static Xml rest(GuardedStream part, InputStream rest) {
        return new Xml(part, rest);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** The next event; false at the part's end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            in.shown();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || depth > DEEPEST) {
                throw new UnreadableSheet(Reason.UNSAFE);
            }
            return event != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException broken) {
            throw new UnreadableSheet(Reason.DAMAGED, broken);
        }
    }

    /** Goes on to the next start of an element; false at the part's end. */
    boolean nextStart() {
        while (next()) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** How deep the present element lies. */
    int depth() {
        return depth;
    }

    /** The present element's name without a prefix. */
    String name() {
        return reader.getLocalName();
    }

    boolean is(String name) {
        return name.equals(name());
    }

    /** An attribute without a prefix. */
    @Nullable
    String attribute(String name) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (name.equals(reader.getAttributeLocalName(i)) && !isPrefixed(i)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute with a prefix, whichever it is. */
    @Nullable
    String prefixed(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i)) && isPrefixed(i)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private boolean isPrefixed(int attribute) {
        String namespace = reader.getAttributeNamespace(attribute);
        return namespace != null && !namespace.isEmpty();
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value != null && ("1".equals(value) || "true".equals(value));
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException unreadable) {
            return otherwise;
        }
    }

    /** Adds the text of the present element, up to its end, without that of elements within. */
    void text(StringBuilder into, int most) {
        int level = depth;
        while (next()) {
            int event = reader.getEventType();
            if (isEnd() && depth < level) {
                return;
            }
            if (depth == level
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                if (into.length() + reader.getTextLength() > most) {
                    throw new UnreadableSheet(Reason.TOO_LARGE);
                }
                into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    /** Adds the text of a plain or rich string, up to its end; how Japanese is pronounced is not a part of it. */
    void string(StringBuilder into, int most) {
        int level = depth;
        while (next()) {
            if (isEnd() && depth < level) {
                return;
            }
            if (isStart() && is("t")) {
                text(into, most);
            } else if (isStart() && is("rPh")) {
                skip();
            }
        }
    }

    /** Goes on to the end of the present element. */
    void skip() {
        int level = depth;
        while (depth >= level && next()) {
            // nothing of it is wanted
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException late) {
            throw new UnreadableSheet(Reason.DAMAGED, late);
        }
    }
}
