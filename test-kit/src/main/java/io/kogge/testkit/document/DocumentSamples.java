// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kogge.testkit.architecture.ServiceArchitecture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * The samples of a service's documents: in the tests' resources {@code documents/<collection>/1.json}, {@code 2.json} and so
 * on, in MongoDB's extended JSON, one for each shape that was ever stored. The record's components stand in it as its codec
 * writes them, of an aggregate what is under {@code state}.
 */
public final class DocumentSamples {
    private static final JsonWriterSettings JSON = JsonWriterSettings.builder()
            .outputMode(JsonMode.EXTENDED)
            .indent(true)
            .build();

    private DocumentSamples() {}

    /**
     * Fails where a sample does not read as what is expected of it, or the last is not what is written now.
     *
     * @param expected what each sample says, the first first; the last one with every component filled
     */
    @SafeVarargs
    public static <D extends Record> void check(String collection, Class<D> type, D... expected) {
        Codec<D> codec = MongoClientSettings.getDefaultCodecRegistry().get(type);
        List<BsonDocument> samples = samples(collection);
        BsonDocument written = new BsonDocument();
        D latest = expected[expected.length - 1];
        codec.encode(
                new BsonDocumentWriter(written),
                latest,
                EncoderContext.builder().build());
        assertThat(samples)
                .as("samples in documents/%s; the latest is to be%n%s", collection, written.toJson(JSON))
                .hasSize(expected.length)
                .endsWith(written);
        assertThat(written.keySet())
                .as("the latest sample has every component")
                .containsAll(Arrays.stream(type.getRecordComponents())
                        .map(DocumentSamples::field)
                        .toList());
        assertThat(samples.stream()
                        .map(sample -> codec.decode(
                                new BsonDocumentReader(sample),
                                DecoderContext.builder().build())))
                .containsExactly(expected);
    }

    /** The shapes of this service that no test checks against samples. */
    public static Set<String> missing(String servicePackage) {
        Set<String> missing = new TreeSet<>(types(servicePackage));
        missing.removeAll(checked(servicePackage));
        return missing;
    }

    /** What is named in the methods of tests that check samples. */
    private static Set<String> checked(String servicePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages(servicePackage).stream()
                        .flatMap(test -> test.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(DocumentSamples.class))
                        .flatMap(call -> call.getOrigin().getReferencedClassObjects().stream())
                        .map(named -> named.getRawType().getName())
                        .collect(Collectors.toSet());
    }

    /** Every record of the service that is named {@code …Document} or has a {@code VIEW}, and is no part of another. */
    private static Set<String> types(String servicePackage) {
        List<Class<?>> shapes = ServiceArchitecture.mainClassesOf(servicePackage).stream()
                .filter(type -> type.getSimpleName().endsWith("Document")
                        || type.tryGetField("VIEW").isPresent())
                .<Class<?>>map(JavaClass::reflect)
                .filter(Class::isRecord)
                .toList();
        Set<String> parts = shapes.stream()
                .flatMap(shape -> Arrays.stream(shape.getRecordComponents()))
                .flatMap(component -> named(component.getGenericType()))
                .collect(Collectors.toSet());
        return shapes.stream()
                .map(Class::getName)
                .filter(name -> !parts.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String field(RecordComponent component) {
        Method accessor = component.getAccessor();
        BsonProperty named = accessor.getAnnotation(BsonProperty.class);
        return accessor.isAnnotationPresent(BsonId.class) ? "_id" : named == null ? component.getName() : named.value();
    }

    private static Stream<String> named(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).flatMap(DocumentSamples::named)
                : Stream.of(type.getTypeName());
    }

    /** The samples of this collection, the first shape first. */
    public static List<BsonDocument> samples(String collection) {
        List<BsonDocument> samples = new ArrayList<>();
        while (true) {
            String name = "/documents/" + collection + '/' + (samples.size() + 1) + ".json";
            try (InputStream sample = DocumentSamples.class.getResourceAsStream(name)) {
                if (sample == null) {
                    return samples;
                }
                samples.add(BsonDocument.parse(new String(sample.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
