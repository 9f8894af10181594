// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.paper.PaperFailure.Cause;
import io.kogge.testkit.paper.OtherReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    private static final Papers PAPERS = new Papers(PaperLimits.USUAL);

    @AfterAll
    static void close() {
        PAPERS.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De wethouder ontving ’s middags 23 ambassadeurs: één uit Łódź, twee uit Malmö.",
                "Größe, Übermut und Spaß: die Delegation aus Oldenburg führte Gespräche.",
                "格罗宁根市政府 接待了 来自天津的 代表团，讨论氢能合作。",
                "Делегация из Риги посетила Гронинген; Ευρωπαϊκή συνεργασία.",
                "Officieel: de fiets en de financiën, efficiënt en flink; affiche.",
                "Türkiye, Čeština, Română (ș ț), Íslenska þ ð, Tiếng Việt",
                "<b>vet Жук 氢</b> <i>schuin Größe 氢</i> → ✓ € ½ ₂ 😀",
            })
    void everyWordIsThere(String text) {
        String read = text(pdf(text));

        for (String word : text.replaceAll("<[^>]+>", "").split(" ")) {
            assertThat(read).contains(word);
        }
    }

    @Test
    void emojiWithoutAFontAreNamedAndNothingIsMade() {
        PaperFailure failure = failure(Paper.of("Title", "en", "<p>Ship ahoy 🚢, flag 🇳🇱</p>"));

        assertThat(failure.reason()).isEqualTo(Cause.LETTERS_WITHOUT_FONT);
        assertThat(failure.letters()).containsExactly("🚢", "🇳", "🇱");
        assertThat(PAPERS.unprintable("fine, 氢 ✓ ❤️ 😀")).isEmpty();
    }

    @Test
    void aHundredLettersWithoutABlankStayOnThePage() throws IOException {
        String word = "Wachtlijst".repeat(10);
        byte[] pdf = pdf("<p>" + word + "</p><table><tr><td>" + word + "</td><td>kort</td></tr></table>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Float> rightmost = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    rightmost.add(letter.getXDirAdj() + letter.getWidthDirAdj());
                }
            }.getText(document);
            float edge = document.getPage(0).getMediaBox().getWidth() - 50;
            assertThat(rightmost)
                    .isNotEmpty()
                    .allSatisfy(right -> assertThat(right).isLessThan(edge));
        }
    }

    @Test
    void aTableOverThreePagesRepeatsItsHeadingAndSaysItOnce() throws IOException {
        byte[] pdf = pdf("<table><caption>Bezoeken</caption><thead><tr><th>Stad</th><th>Jaar</th></tr></thead><tbody>"
                + IntStream.range(0, 110)
                        .mapToObj(i -> "<tr><td>plaats-" + i + "</td><td>" + (1900 + i) + "</td></tr>")
                        .reduce("", String::concat)
                + "</tbody></table>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(3);
            assertThat(text(pdf).split("Stad", -1)).hasSize(pages + 1);
            String tagged = TaggedText.of(document).text();
            assertThat(tagged)
                    .startsWith("BezoekenStadJaarplaats-01900plaats-11901")
                    .endsWith("plaats-1092009");
            assertThat(tagged.split("Stad", -1)).hasSize(2);
        }
    }

    @Test
    void aDrawingIsDrawnAndHasItsWords() throws IOException {
        byte[] pdf = pdf("<p>Voor</p><svg viewBox='0 0 560 60' role='img' aria-label='Studenten: 2016: 6.709'>"
                + "<text x='10' y='18' font-size='13' fill='#14263a'>2016 氢</text>"
                + "<rect x='100' y='4' width='300' height='20' fill='#0a4f7d'/></svg><p>Na</p>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TagTree.elements(document.getDocumentCatalog().getStructureTreeRoot(), "Figure"))
                    .singleElement()
                    .extracting(figure -> figure.getAlternateDescription())
                    .isEqualTo("Studenten: 2016: 6.709");
            var image = new PDFRenderer(document).renderImage(0);
            long blue = IntStream.range(0, image.getWidth() * image.getHeight())
                    .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xffffff) == 0x0a4f7d)
                    .count();
            assertThat(blue).isGreaterThan(2000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>los <b>vet</b> ervoor<p>blok</p>los <a href='#x'>erachter</a></div>",
                "<div><a href='#x'>schakel</a> en woorden<h2>kop</h2><span>nog</span> iets</div>",
                "<ul><li>punt<ul><li>onderpunt</li></ul>nog iets</li></ul>",
                "<table><tr><td>cel<p>alinea</p>rest</td><td>1</td></tr></table>",
                "<dl><div><dt>aantal<small class='note'>meer dan toen</small><small class='note'>ook</small></dt><dd>5</dd></div></dl>",
                "<p>voor</p>los<span>in een <section>blok</section> na</span> slot",
            })
    void looseTextBesideABlockIsReadInItsOrder(String html) throws IOException {
        byte[] pdf = PAPERS.pdf(Paper.of("Title", "nl", html).styled(".note { color: #333; display: block }"))
                .block();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TaggedText.of(document).text())
                    .isEqualTo(html.replaceAll("<[^>]+>", "").replace(" ", ""));
        }
    }

    @Test
    void headingsAreTaggedAndBookmarked() throws IOException {
        byte[] pdf = pdf("<h1>Terugblik</h1><h2>Welkom</h2><h3>Cijfers</h3><h2>Handel</h2><p>tekst</p>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(Stream.of("H1", "H2", "H3")
                            .map(type -> TagTree.elements(root, type).size()))
                    .containsExactly(1, 2, 1);
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Terugblik");
            assertThat(first.children()).extracting(PDOutlineItem::getTitle).containsExactly("Welkom", "Handel");
        }
    }

    @Test
    void whatStandsOnEveryPageIsNotReadAloud() throws IOException {
        Paper paper = Paper.of("Titel", "nl", "<p>een</p><p style='page-break-before: always'>twee</p>")
                .running(new Paper.Running("Gemeente “Groningen” 氢", "concept", "{page} van {pages}"));
        byte[] pdf = PAPERS.pdf(paper).block();

        assertThat(text(pdf)).contains("Gemeente “Groningen” 氢", "concept", "1 van 2", "2 van 2");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TaggedText.of(document).text()).isEqualTo("eentwee");
        }
    }

    @Test
    void htmlOfAPageIsTakenAsItIs() {
        assertThat(text(pdf("<p>een<br>twee&nbsp;drie &eacute;<p>vier"))).contains("twee", "drie é", "vier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p><img src='http://127.0.0.1:9/x.png' alt=''>",
                "<p>x</p><img src='file:///etc/hostname' alt=''>",
                "<p style=\"background: url('file:///etc/hostname')\">x</p>",
            })
    void nothingFromOutsideIsFetched(String html) {
        assertThat(failure(Paper.of("Title", "en", html)).reason()).isEqualTo(Cause.OUTSIDE_RESOURCE);
    }

    @Test
    void noStylesFromOutsideAreFetched() {
        Paper paper = Paper.of("Title", "en", "<p>x</p>");

        assertThat(failure(paper.styled("p { background: url('http://127.0.0.1:9/x.png') }"))
                        .reason())
                .isEqualTo(Cause.OUTSIDE_RESOURCE);
        assertThat(failure(paper.styled(
                                "@font-face { font-family: x; src: url('file:///tmp/x.ttf') } p { font-family: x }"))
                        .reason())
                .isEqualTo(Cause.OUTSIDE_RESOURCE);
    }

    @Test
    void whatWouldNotBeSeenIsNoPaper() {
        assertThat(failure(Paper.of("Title", "en", "")).reason()).isEqualTo(Cause.EMPTY_PAGE);
        assertThat(failure(Paper.of("Title", "en", "<p>seen</p><p style='display: none'>not seen</p>"))
                        .reason())
                .isEqualTo(Cause.TEXT_LOST);
    }

    @Test
    void thereAreLimits() {
        Paper paper = Paper.of("Title", "en", "<p>word</p>".repeat(200));
        try (Papers small = new Papers(new PaperLimits(1, Duration.ofMinutes(1), 1000, 10));
                Papers few = new Papers(new PaperLimits(1, Duration.ofMinutes(1), 100_000, 1));
                Papers slow = new Papers(new PaperLimits(1, Duration.ofMillis(1), 100_000, 10))) {
            assertThat(failure(small, paper).reason()).isEqualTo(Cause.TOO_LARGE);
            assertThat(failure(few, paper).reason()).isEqualTo(Cause.TOO_LARGE);
            assertThat(failure(slow, paper).reason()).isEqualTo(Cause.TOO_SLOW);
        }
    }

    @Test
    void anotherProgramReadsIt() throws IOException {
        String dutch = "Kaart en cijfers over 2017–2020";
        OtherReader reader = OtherReader.orLeaveOut(PAPERS.pdf(
                        Paper.of(
                                "Terugblik – 氢",
                                "nl",
                                "<h1>" + dutch
                                        + "</h1><p>Größe Łódź <b>氢能合作</b> Привет</p><table><thead><tr><th>Jaar</th></tr></thead><tr><td>2019</td></tr></table>"))
                .block());

        assertThat(reader.text()).contains(dutch, "Größe Łódź", "氢能合作", "Привет", "2019", "1/1");
        assertThat(reader.info()).contains("Terugblik – 氢").containsPattern("Tagged: +yes");
        assertThat(reader.tags()).contains("H1", "\"" + dutch + "\"", "Table", "TH");
        assertThat(reader.fonts())
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font).containsPattern("CID TrueType +Identity-H +yes yes yes"));
    }

    private static byte[] pdf(String html) {
        return PAPERS.pdf(Paper.of("Titel", "nl", html)).block();
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PaperFailure failure(Paper paper) {
        return failure(PAPERS, paper);
    }

    private static PaperFailure failure(Papers papers, Paper paper) {
        ThrowableAssert.ThrowingCallable making = () -> papers.pdf(paper).block();
        return (PaperFailure) Assertions.catchThrowable(making);
    }
}
