// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.sheet.read.Limits;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.UnreadableSheet.Reason;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells refer to by number. They are kept in a file beside the memory, in blocks, and the blocks used last in memory:
 * a sheet of 100,000 names has as many of them, and its rows refer to them almost in order. So they are parsed as far as
 * somebody asked, too: who looks at the first rows does not wait for all of them.
 */
final class SharedTexts implements Closeable {
    private static final int BLOCK = 64;
    /** Characters in memory. */
    private static final int KEPT = 1 << 20;

    private final FileChannel channel;
    private final int longest;
    private final ByteArrayOutputStream block = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(block);
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, String[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long[] ends = new long[16];
    private int blocks;
    private int count;
    private long keptCharacters;
    /** Of the block that is being filled. */
    private String[] filling = new String[BLOCK];
    /** What is not parsed yet; null at the end. */
    private @Nullable Xml rest;

    private SharedTexts(int longest) {
        this.longest = longest;
        try {
            this.channel = FileChannel.open(
                    Files.createTempFile("sheet", ".texts"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Reads the part; a workbook may do without. */
    static SharedTexts of(Parts parts, Optional<String> part, Limits limits) {
        SharedTexts texts = new SharedTexts(limits.text());
        try {
            texts.rest = part.map(name -> Xml.of(parts.large(name))).orElse(null);
            return texts;
        } catch (UnreadableSheet reason) {
            texts.close();
            throw reason;
        }
    }

    /** Parses on to the end of the block with this number, or to the end of the part. */
    private void readTo(int wanted) {
        try {
            while (rest != null && blocks <= wanted) {
                if (!rest.nextStart()) {
                    if (count % BLOCK > 0) {
                        flush();
                    }
                    rest.close();
                    rest = null;
                } else if (rest.is("si")) {
                    read(rest);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void read(Xml xml) throws IOException {
        text.setLength(0);
        xml.string(text, longest);
        byte[] bytes = Escapes.decode(text).getBytes(StandardCharsets.UTF_8);
        // as it is read back from the file: half of a pair of letters is none
        filling[count % BLOCK] = new String(bytes, StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        if (++count % BLOCK == 0) {
            flush();
        }
    }

    private void flush() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(block.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        block.reset();
        if (blocks == ends.length) {
            ends = Arrays.copyOf(ends, 2 * blocks);
        }
        ends[blocks] = channel.position();
        int length = count - blocks * BLOCK;
        keep(blocks, length == BLOCK ? filling : Arrays.copyOf(filling, length));
        filling = new String[BLOCK];
        blocks++;
    }

    /** The text with this number. */
    String get(int number) {
        if (number < 0) {
            throw new UnreadableSheet(Reason.DAMAGED);
        }
        int place = number / BLOCK;
        readTo(place);
        if (number >= count) {
            throw new UnreadableSheet(Reason.DAMAGED);
        }
        String[] texts = kept.get(place);
        if (texts == null) {
            texts = load(place);
            keep(place, texts);
        }
        return texts[number % BLOCK];
    }

    private void keep(int place, String[] texts) {
        kept.put(place, texts);
        keptCharacters += size(texts);
        var oldest = kept.values().iterator();
        while (keptCharacters > KEPT && kept.size() > 1) {
            keptCharacters -= size(oldest.next());
            oldest.remove();
        }
    }

    private String[] load(int place) {
        long from = place == 0 ? 0 : ends[place - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[place] - from));
        try {
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // until the block is whole
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        bytes.flip();
        String[] texts = new String[Math.min(BLOCK, count - place * BLOCK)];
        for (int i = 0; i < texts.length; i++) {
            int length = bytes.getInt();
            texts[i] = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
        }
        return texts;
    }

    private static long size(String[] texts) {
        long size = 0;
        for (String text : texts) {
            size += text.length();
        }
        return size;
    }

    @Override
    public void close() {
        try {
            if (rest != null) {
                rest.close();
            }
            channel.close();
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        }
    }
}
