package org.fihrist.repair.lexicon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.repair.Lexicon;

/**
 * Tells how much of a list of counted words the built-in lexicon knows, and the most frequent words
 * that it does not. Run it with the counts (a word, a tab, its count a line) and how many words to
 * list.
 */
final class CoverageReport {

  private record Counted(String word, long count) {}

  private CoverageReport() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 100, out);
  }

  private static void print(Path counts, int limit, PrintStream out) throws IOException {
    BuiltInLexicon lexicon = BuiltInLexicon.instance();
    List<Counted> unknown = new ArrayList<>();
    long tokens = 0;
    long types = 0;
    long unknownTokens = 0;
    for (String line : Files.readAllLines(counts, StandardCharsets.UTF_8)) {
      int tab = line.indexOf('\t');
      String word = line.substring(0, tab);
      long count = Long.parseLong(line.substring(tab + 1));
      if (Lexicon.key(word).length() < 2) {
        continue;
      }
      tokens += count;
      types++;
      if (!lexicon.knows(word)) {
        unknown.add(new Counted(word, count));
        unknownTokens += count;
      }
    }
    out.printf("tokens %d, known %.2f %%%n", tokens, 100.0 * (tokens - unknownTokens) / tokens);
    out.printf("types %d, known %.2f %%%n", types, 100.0 * (types - unknown.size()) / types);
    unknown.sort(Comparator.comparingLong(Counted::count).reversed());
    unknown.stream().limit(limit).forEach(word -> out.println(word.word + "\t" + word.count));
  }
}
