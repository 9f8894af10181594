// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts a part refers to. */
record Relations(List<Relation> all) {
    /**
     * A reference.
     *
     * @param id what the part calls it
     * @param type the last piece of its type, which transitional and strict files share
     * @param part the part's name
     */
    record Relation(String id, String type, String part) {}

    /** Those of a part; none if it has none. */
    static Relations of(Parts parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> all = new ArrayList<>();
        if (parts.has(name)) {
            try (Xml xml = Xml.of(parts.small(name))) {
                while (xml.nextStart()) {
                    String id = xml.attribute("Id");
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (id != null
                            && type != null
                            && target != null
                            && !"External".equals(xml.attribute("TargetMode"))) {
                        all.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), resolve(part, target)));
                    }
                }
            }
        }
        return new Relations(all);
    }

    Optional<Relation> withId(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    Optional<String> part(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findFirst();
    }

    private static String resolve(String part, String target) {
        try {
            String path =
                    URI.create("/" + part).resolve(target.replace('\\', '/')).getPath();
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException notAPath) {
            return target;
        }
    }
}
