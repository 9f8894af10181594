// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A form that came with files, at a route whose policy takes them. Files lie on disk beyond a quarter of a megabyte
 * until the request is answered, and are read from there a piece at a time.
 */
public final class UploadForm {
    private final Form form;
    private final Map<String, SentFile> files;

    private UploadForm(Form form, Map<String, SentFile> files) {
        this.form = form;
        this.files = files;
    }

    /**
     * A file as it was sent.
     *
     * @param name what the sender calls it: whatever he likes
     * @param content to be read once
     */
    public record SentFile(String name, Flux<DataBuffer> content) {
        /** Never the name, which may be a person's. */
        @Override
        public String toString() {
            return "SentFile";
        }
    }

    /**
     * The limit of a route that takes one file of this size: twice as much, so that a file somewhat too large is refused in
     * its form, with a sentence.
     */
    public static DataSize around(DataSize file) {
        return DataSize.ofBytes(2 * file.toBytes());
    }

    /** What a request sends; 415 where it sends something else. */
    public static Mono<UploadForm> read(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(null);
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)
                ? request.multipartData().map(UploadForm::of)
                : Mono.error(new UnsupportedMediaTypeStatusException(type, List.of(MediaType.MULTIPART_FORM_DATA)));
    }

    private static UploadForm of(MultiValueMap<String, Part> parts) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        Map<String, SentFile> files = new HashMap<>();
        parts.values().stream().flatMap(List::stream).forEach(part -> {
            if (part instanceof FormFieldPart field) {
                typed.add(field.name(), field.value());
            } else if (part instanceof FilePart file && !file.filename().isBlank()) {
                files.putIfAbsent(file.name(), new SentFile(file.filename(), file.content()));
            }
        });
        return new UploadForm(Form.of(typed), Map.copyOf(files));
    }

    /** What was typed. */
    public Form form() {
        return form;
    }

    /** The file of this input; empty if none was chosen. */
    public Optional<SentFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Notes a fault where no file was chosen, or another input has one. */
    public void requireFile(String name, Fields fields) {
        files.keySet().stream()
                .filter(other -> !other.equals(name))
                .forEach(other -> fields.fault(other, "unknown-field"));
        if (!files.containsKey(name)) {
            fields.fault(name, "required");
        }
    }
}
