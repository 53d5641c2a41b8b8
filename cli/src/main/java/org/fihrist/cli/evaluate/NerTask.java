package org.fihrist.cli.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.cli.engine.GazetteerFiles;
import org.fihrist.cli.engine.GazetteerFormat;
import org.fihrist.cli.engine.Matchers;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.UserError;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.OverlapPolicy;
import org.fihrist.text.Span;

/**
 * Public corpora with the names of their training sentences: precision over all found spans, also
 * as overlap; recall over the gold spans whose name is listed; spans widened to tokens. Each corpus
 * {@code X-cases.jsonl} is matched with {@code X-gazetteer.jsonl} beside it and, where {@code
 * noisy-gazetteer.jsonl} is there too, with both; with and without priors.
 */
public final class NerTask implements Task {

  private static final String CASES = "-cases.jsonl";

  @Override
  public void run(List<Input> files, CaseReader cases, Scoreboard board) {
    for (Input file : files) {
      Path path = Input.path(file.name());
      if (!path.toString().endsWith(CASES)) {
        throw new UserError(file.name() + ": a corpus for ner is a file X" + CASES);
      }
      String corpus = path.getFileName().toString().replace(CASES, "");
      List<Sentence> sentences = new ArrayList<>();
      cases.forEach(file, c -> addTest(c, sentences));
      Gazetteer names = load(path.resolveSibling(corpus + "-gazetteer.jsonl"), cases);
      score(corpus, sentences, names, board);
      Path noisy = path.resolveSibling("noisy-gazetteer.jsonl");
      if (Files.exists(noisy)) {
        score(corpus + ".noisy", sentences, names.merge(load(noisy, cases)), board);
      }
    }
  }

  private static Gazetteer load(Path file, CaseReader cases) {
    Gazetteer.Builder builder = Gazetteer.builder();
    new GazetteerFiles(cases.streams(), true, false)
        .load(file.toString(), GazetteerFormat.JSONL, builder);
    return builder.build();
  }

  private static void addTest(JsonObject c, List<Sentence> sentences) {
    if (c.string("split").equals("test")) {
      sentences.add(Sentence.of(c));
    }
  }

  private static void score(
      String corpus, List<Sentence> sentences, Gazetteer names, Scoreboard board) {
    for (boolean priors : new boolean[] {true, false}) {
      Matchers how = new Matchers(OverlapPolicy.LEFTMOST_LONGEST, false, false, priors);
      EntityMatcher matcher = how.matcher(names);
      String figure = "ner." + corpus + (priors ? ".priors" : ".plain");
      Counts counts = new Counts();
      sentences.forEach(s -> counts.add(s, matcher.match(s.text), figure, board));
      counts.report(figure, board);
    }
  }

  /** A sentence with its gold spans, widened to tokens. */
  private record Sentence(
      String id, String text, List<Span> tokens, Set<Span> gold, Set<Span> listed) {

    static Sentence of(JsonObject c) {
      String text = c.string("text");
      List<Span> tokens = Texts.tokens(text);
      Set<Span> gold = new HashSet<>();
      Set<Span> listed = new HashSet<>();
      for (JsonObject entity : c.objects("entities")) {
        Span span = new Span(entity.integer("start"), entity.integer("end"));
        Span wide = Texts.widen(span, tokens);
        gold.add(wide);
        if (entity.bool("recall", false)) {
          listed.add(wide);
        }
      }
      return new Sentence(c.string("id"), text, tokens, gold, listed);
    }

    List<String> show(Set<Span> spans) {
      return spans.stream().sorted().map(span -> span.of(text)).toList();
    }
  }

  /** Sums over sentences. */
  private static final class Counts {

    private int found;
    private int exact;
    private int overlapping;
    private int listed;
    private int recalled;

    void add(Sentence sentence, List<EntityMention> mentions, String figure, Scoreboard board) {
      Set<Span> spans = new HashSet<>();
      mentions.forEach(m -> spans.add(Texts.widen(m.span(), sentence.tokens)));
      found += spans.size();
      for (Span span : spans) {
        exact += sentence.gold.contains(span) ? 1 : 0;
        overlapping += sentence.gold.stream().anyMatch(span::overlaps) ? 1 : 0;
      }
      listed += sentence.listed.size();
      recalled += (int) sentence.listed.stream().filter(spans::contains).count();
      boolean passed = spans.containsAll(sentence.listed) && sentence.gold.containsAll(spans);
      board.count("sentences", figure, passed);
      if (!passed) {
        board.fail(
            figure + " " + sentence.id,
            "text",
            sentence.text,
            "expected",
            sentence.show(sentence.listed).toString(),
            "found",
            sentence.show(spans).toString());
      }
    }

    void report(String figure, Scoreboard board) {
      double precision = found == 0 ? 0 : (double) exact / found;
      double recall = listed == 0 ? 0 : (double) recalled / listed;
      board.figure(figure + ".F1", Scoreboard.f1(precision, recall));
      board.figure(figure + ".P", precision);
      board.figure(figure + ".P.overlap", found == 0 ? 0 : (double) overlapping / found);
      board.figure(figure + ".R", recall);
    }
  }
}
