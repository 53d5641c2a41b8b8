package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** The examples of the module's README run, and are those that the tests run. */
final class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path CONFIG = Path.of("src/it/resources/news/conf");

  private static final String DAMAGED = "قال إن روسيا والولاياتالمتحدة وقّعتا";

  @Test
  void theAnalyzerOfFiveLinesRuns() throws IOException {
    Analyzer analyzer =
        CustomAnalyzer.builder()
            .addCharFilter("arabicWordRepair")
            .addCharFilter("arabicClean", "profile", "SEARCH/1")
            .withTokenizer("standard")
            .addTokenFilter("arabicStem")
            .build();
    assertFindsTheName(analyzer);
    assertIsInReadme(thisSource("Analyzer analyzer =\n", "assertFindsTheName"));
  }

  /** What the README says of the ready analyzer: the same, without stop words. */
  @Test
  void theReadyAnalyzerIsTheSameWithStopWords() throws IOException {
    Analyzer ready = FihristArabicAnalyzer.builder().build();
    assertFindsTheName(ready);
    Analyzer custom =
        CustomAnalyzer.builder()
            .addCharFilter("arabicWordRepair")
            .addCharFilter("arabicClean")
            .withTokenizer("standard")
            .addTokenFilter("arabicStem")
            .build();
    CharArraySet stopWords = ArabicAnalyzer.getDefaultStopSet();
    for (DamagedCollection.Page page : DamagedCollection.pages(50, 1)) {
      List<OffsetOracle.Token> tokens = OffsetOracle.tokens(custom, page.text());
      assertEquals(
          tokens.stream().filter(token -> !stopWords.contains(token.term())).toList(),
          OffsetOracle.tokens(ready, page.text()));
    }
  }

  @Test
  void theSchemaIsTheOneThatTheClusterRuns() throws Exception {
    assertTrue(
        squeezed(Files.readString(CONFIG.resolve("schema.xml"))).contains(squeezed(schema())),
        "the README's field types are not those of the cluster's schema");
  }

  @Test
  void theFieldTypesOfTheSchemaAnalyze() throws Exception {
    assertFindsTheName(analyzer("arabic_news"));
    Analyzer entities = analyzer("arabic_entities");
    assertTrue(
        OffsetOracle.tokens(entities, DAMAGED)
            .containsAll(
                List.of(
                    new OffsetOracle.Token("Q159", "place", new Span(7, 12)),
                    new OffsetOracle.Token("Q30", "place", new Span(14, 29)))),
        () -> OffsetOracle.tokens(entities, DAMAGED).toString());
    assertTrue(
        OffsetOracle.tokens(entities, DAMAGED).stream().noneMatch(OffsetOracle.Token::isWord));
  }

  /** A clean query's terms are in the damaged text, at just the letters of the name. */
  private static void assertFindsTheName(Analyzer analyzer) {
    List<OffsetOracle.Token> page = OffsetOracle.tokens(analyzer, DAMAGED);
    List<String> found =
        OffsetOracle.tokens(analyzer, "الولايات المتحدة").stream()
            .map(
                query ->
                    page.stream()
                        .filter(query::isSameWord)
                        .map(token -> slice(token.span()))
                        .findFirst()
                        .orElse("not found"))
            .toList();
    assertEquals(List.of("والولايات", "المتحدة"), found, page::toString);
  }

  private static String slice(Span span) {
    return DAMAGED.substring(span.start(), span.end());
  }

  /**
   * The index analyzer that a field type of the README describes, made by the factories it names.
   */
  private static Analyzer analyzer(String type) throws Exception {
    Element analyzer = (Element) fieldType(type).getElementsByTagName("analyzer").item(0);
    CustomAnalyzer.Builder builder = CustomAnalyzer.builder(CONFIG);
    NodeList parts = analyzer.getElementsByTagName("*");
    for (int i = 0; i < parts.getLength(); i++) {
      Element part = (Element) parts.item(i);
      Map<String, String> arguments = arguments(part);
      String name = String.valueOf(arguments.remove("name"));
      switch (part.getTagName()) {
        case "charFilter" -> builder.addCharFilter(name, arguments);
        case "tokenizer" -> builder.withTokenizer(name, arguments);
        case "filter" -> builder.addTokenFilter(name, arguments);
        default -> throw new IllegalStateException(part.getTagName());
      }
    }
    return builder.build();
  }

  private static Element fieldType(String name) throws Exception {
    String xml = "<types>" + schema() + "</types>";
    NodeList types =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("fieldType");
    for (int i = 0; i < types.getLength(); i++) {
      Element type = (Element) types.item(i);
      if (type.getAttribute("name").equals(name)) {
        return type;
      }
    }
    throw new IllegalStateException("the README has no field type " + name);
  }

  private static Map<String, String> arguments(Element part) {
    Map<String, String> arguments = new HashMap<>();
    NamedNodeMap attributes = part.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      arguments.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    return arguments;
  }

  private static String schema() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("<fieldType");
    return readme.substring(start, readme.indexOf("```", start));
  }

  /** The lines of this file from one place to another. */
  private static String thisSource(String from, String to) throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/fihrist/lucene/ReadmeTest.java"));
    int start = source.indexOf(from);
    return source.substring(start, source.indexOf(to, start));
  }

  private static void assertIsInReadme(String example) throws IOException {
    assertTrue(
        squeezed(Files.readString(README)).contains(squeezed(example)),
        "the README has another example than\n" + example);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
