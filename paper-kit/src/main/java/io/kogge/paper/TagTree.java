// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** Walks the tags of a file in their order, which is the order in which it is read aloud. */
final class TagTree {
    private TagTree() {}

    /**
     * A piece of a page's content, as tags name it.
     *
     * @param page null where no tag says it
     * @param id its number on the page
     */
    record Piece(@Nullable COSDictionary page, int id) {}

    /**
     * A piece and where it hangs.
     *
     * @param parent the element that it is in
     * @param kid the entry in that element
     */
    record Entry(Piece piece, PDStructureNode parent, Object kid) {}

    /** The pieces at and below this node, but for elements of some types, in order. */
    static List<Entry> entries(PDStructureNode node, Predicate<PDStructureElement> leftOut) {
        List<Entry> entries = new ArrayList<>();
        follow(node, null, leftOut, entries);
        return entries;
    }

    /** The elements at and below this node that are of this type, in order. */
    static List<PDStructureElement> elements(PDStructureNode node, String type) {
        List<PDStructureElement> elements = new ArrayList<>();
        if (node instanceof PDStructureElement element && type.equals(element.getStructureType())) {
            elements.add(element);
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                elements.addAll(elements(inner, type));
            }
        }
        return elements;
    }

    private static void follow(
            PDStructureNode node,
            @Nullable COSDictionary page,
            Predicate<PDStructureElement> leftOut,
            List<Entry> entries) {
        COSDictionary here = page;
        if (node instanceof PDStructureElement element) {
            if (leftOut.test(element)) {
                return;
            }
            here = of(element.getPage(), page);
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                follow(inner, here, leftOut, entries);
            } else if (kid instanceof PDMarkedContentReference reference) {
                entries.add(new Entry(new Piece(of(reference.getPage(), here), reference.getMCID()), node, kid));
            } else if (kid instanceof Integer id) {
                entries.add(new Entry(new Piece(here, id), node, kid));
            }
        }
    }

    private static @Nullable COSDictionary of(@Nullable PDPage page, @Nullable COSDictionary otherwise) {
        return page == null ? otherwise : page.getCOSObject();
    }
}
