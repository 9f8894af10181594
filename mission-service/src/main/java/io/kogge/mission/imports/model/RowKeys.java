// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.digest.Sha256;
import io.kogge.kernel.name.Folded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a row is known in every import: the source's id, with the list's name, or else what its mapped columns say and which
 * of the rows that say the same it is. Where columns stand, and blanks, make no difference. Rows come in their order.
 */
public final class RowKeys {
    private static final int BYTES = 16;

    private final Mapping mapping;
    private final HashCounts occurrences = new HashCounts();
    private final MessageDigest digest = Sha256.fresh();

    /** For the rows of a list. */
    public RowKeys(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The next row's. */
    public String next(Map<ImportField, String> texts, @Nullable Integer year) {
        String id = texts.getOrDefault(ImportField.ID, "");
        if (!id.isBlank() && !Nothing.is(id)) {
            return numbered("i-", Folded.of(mapping.list()) + '\n' + OneLine.composed(id));
        }
        StringBuilder all = new StringBuilder();
        for (ImportField field : ImportField.values()) {
            String text = texts.getOrDefault(field, "");
            if (!text.isBlank()) {
                all.append(field).append('=').append(OneLine.composed(text)).append('\n');
            }
        }
        if (year != null) {
            all.append(year);
        }
        return numbered("h-", all.toString());
    }

    /** Whether another row before it has the same id. */
    public static boolean isRepeatedId(String key) {
        return key.startsWith("i-") && !key.endsWith("-1");
    }

    /** The id of the activity that this row makes in this import, however often it is tried. */
    public static String activityId(String importId, String key) {
        return UUID.nameUUIDFromBytes((importId + '/' + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String numbered(String prefix, String text) {
        byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return prefix + HexFormat.of().formatHex(hash, 0, BYTES) + '-' + occurrences.next(hash);
    }
}
