package org.fihrist.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityType;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.LiveGazetteer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Gazetteers: finding entities in 5.3 M units of text with everything on, beside peers that only
 * find whole words; opening a compiled file of a million entries and the built-in one; changing one
 * entry among a million. The bytes an entry are printed. One command records all, in under five
 * minutes:
 *
 * <pre>
 * benchmarks/run GazetteerBenchmark -prof gc -jvmArgsAppend -Xmx6g
 * </pre>
 *
 * The peers get what they need: hankcs' trie the folded text, Lucene's filters the text as it is.
 * What each finds is printed, since the entity matcher also reads proclitics, inflected forms and
 * other spellings, and leaves out what is a word and no name where it stands.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GazetteerBenchmark {

  private static final int DOCUMENT = 3_000;

  /** Who finds. */
  public enum Engine {
    /** The entity matcher, article by article, with back-reference and three layers. */
    ENTITIES,
    /** hankcs' double-array trie, kept to whole words. */
    HANKCS_WORDS,
    /** Lucene's Arabic normalization and a trie of tokens. */
    LUCENE_TOKENS
  }

  /** Names, a text and an engine. */
  @State(Scope.Benchmark)
  public static class Finding {

    @Param("100000")
    int entries;

    @Param({"ENTITIES", "HANKCS_WORDS", "LUCENE_TOKENS"})
    Engine engine = Engine.ENTITIES;

    private NameFinder finder = () -> 0;

    /** Builds the engine and prints what it finds. */
    @Setup
    public void setUp() {
      MatchData data = MatchData.of(entries, TextKind.NEWS);
      finder =
          switch (engine) {
            case ENTITIES -> entities(data);
            case HANKCS_WORDS -> NameFinder.hankcsWords(data);
            case LUCENE_TOKENS -> new TokenTrie(data);
          };
      int found = finder.count();
      if (found < data.text.length() / 200) {
        throw new IllegalStateException(engine + " found only " + found);
      }
      System.out.println("# units " + data.text.length() + ", found " + found);
    }
  }

  /** A compiled file. */
  @State(Scope.Benchmark)
  public static class Compiled {

    @Param("1000000")
    int entriesInFile;

    private Path file = Path.of("");

    /** Compiles the entries. */
    @Setup
    public void setUp() throws IOException {
      file = Files.createTempFile("names", ".gazetteer");
      gazetteer(new NameGenerator(entriesInFile).names(entriesInFile)).write(file);
      System.out.printf("# %.1f bytes an entry%n", (double) Files.size(file) / entriesInFile);
    }

    /** Deletes the file. */
    @TearDown
    public void tearDown() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  /** A live gazetteer over a compiled file, with some changes. */
  @State(Scope.Benchmark)
  public static class Changing {

    @Param({"1", "100"})
    int changes;

    private LiveGazetteer live = new LiveGazetteer(Gazetteer.builder().build());
    private int next;

    /** Opens the base and makes the changes. */
    @Setup(Level.Trial)
    public void setUp(Compiled compiled) throws IOException {
      live = new LiveGazetteer(Gazetteer.open(compiled.file));
      List<String> names = new NameGenerator(changes).names(changes);
      for (int i = 0; i < changes; i++) {
        live.put(Entry.of("new" + i, EntityType.PERSON, names.get(i)));
      }
    }
  }

  private static NameFinder entities(MatchData data) {
    EntityMatcher matcher =
        EntityMatcher.builder(gazetteer(data.names)).backReference(true).layered(true).build();
    List<String> articles = articles(data.text);
    return () -> {
      int count = 0;
      for (String article : articles) {
        count += matcher.match(article).size();
      }
      return count;
    };
  }

  private static List<String> articles(String text) {
    List<String> articles = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int line = text.indexOf('\n', Math.min(text.length(), start + DOCUMENT));
      int end = line < 0 ? text.length() : line + 1;
      articles.add(text.substring(start, end));
      start = end;
    }
    return articles;
  }

  private static Gazetteer gazetteer(List<String> names) {
    NameGenerator parts = new NameGenerator(0);
    Set<String> places = new HashSet<>(parts.places);
    Gazetteer.Builder builder = Gazetteer.builder();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      EntityType type =
          places.contains(name)
              ? EntityType.PLACE
              : parts.bodies.stream().anyMatch(name::startsWith)
                  ? EntityType.ORGANISATION
                  : EntityType.PERSON;
      builder.add(Entry.of("Q" + (1_000 + 97L * i), type, name));
    }
    return builder.build();
  }

  /** One pass over the text. */
  @Benchmark
  public int find(Finding finding) {
    return finding.finder.count();
  }

  /** A million entries, mapped, with all checksums. */
  @Benchmark
  public Gazetteer open(Compiled compiled) throws IOException {
    return Gazetteer.open(compiled.file);
  }

  /** The built-in gazetteer. */
  @Benchmark
  public Gazetteer builtIn() {
    return Gazetteer.builtIn();
  }

  /** One entry changed among a million, with so many changes made before, and found. */
  @Benchmark
  public int change(Changing changing) {
    String name = changing.next++ % 2 == 0 ? "\u0633\u0631\u062A" : "\u0628\u0631\u0642\u0629";
    changing.live.put(Entry.of("new0", EntityType.PLACE, name));
    return EntityMatcher.builder(changing.live.current()).build().match(name).size();
  }
}
