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

/**
 * The texts that cells refer to by number. They are kept in a file beside the memory, in blocks, and the blocks used last in memory:
 * a sheet of 100,000 names has as many of them, and its rows refer to them almost in order.
 */
final class SharedTexts implements Closeable {
    private static final int BLOCK = 64;
    /** Characters in memory. */
    private static final int KEPT = 1 << 20;

    private final FileChannel channel;
    private final Map<Integer, String[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long[] ends = new long[16];
    private int blocks;
    private int count;
    private long keptCharacters;

    private SharedTexts() {
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
        SharedTexts texts = new SharedTexts();
        try {
            if (part.isPresent()) {
                try (Xml xml = Xml.of(parts.large(part.get()))) {
                    texts.read(xml, limits.text());
                }
            }
            return texts;
        } catch (IOException full) {
            texts.close();
            throw new UncheckedIOException(full);
        } catch (UnreadableSheet reason) {
            texts.close();
            throw reason;
        }
    }

    private void read(Xml xml, int longest) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(block);
        StringBuilder text = new StringBuilder();
        while (xml.nextStart()) {
            if (xml.is("si")) {
                text.setLength(0);
                xml.string(text, longest);
                byte[] bytes = Escapes.decode(text).getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
                if (++count % BLOCK == 0) {
                    flush(block);
                }
            }
        }
        if (count % BLOCK > 0) {
            flush(block);
        }
    }

    private void flush(ByteArrayOutputStream block) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(block.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        block.reset();
        if (blocks == ends.length) {
            ends = Arrays.copyOf(ends, 2 * blocks);
        }
        ends[blocks++] = channel.position();
    }

    /** The text with this number. */
    String get(int number) {
        if (number < 0 || number >= count) {
            throw new UnreadableSheet(Reason.DAMAGED);
        }
        int block = number / BLOCK;
        String[] texts = kept.get(block);
        if (texts == null) {
            texts = load(block);
            kept.put(block, texts);
            keptCharacters += size(texts);
            var oldest = kept.values().iterator();
            while (keptCharacters > KEPT && kept.size() > 1) {
                keptCharacters -= size(oldest.next());
                oldest.remove();
            }
        }
        return texts[number % BLOCK];
    }

    private String[] load(int block) {
        long from = block == 0 ? 0 : ends[block - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[block] - from));
        try {
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // until the block is whole
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        bytes.flip();
        String[] texts = new String[Math.min(BLOCK, count - block * BLOCK)];
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
            channel.close();
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        }
    }
}
