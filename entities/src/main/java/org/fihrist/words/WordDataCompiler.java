package org.fihrist.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Compiles the table of letters and the vocabularies of dates and of numbers. The build runs it
 * once the classes are there, so that the first date of a program is read soon.
 */
public final class WordDataCompiler {

  private static final String NUMBERS = "/org/fihrist/numbers/numbers.txt";
  private static final String COUNTED = "/org/fihrist/numbers/units.txt";
  private static final String TIME_UNITS = "/org/fihrist/dates/units.txt";
  private static final String CALENDAR = "/org/fihrist/dates/calendar.txt";
  private static final String TIME_WORDS = "/org/fihrist/dates/words.txt";

  private WordDataCompiler() {}

  /**
   * Writes the compiled data.
   *
   * @param args the folder of the module's classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "org", "fihrist");
    write(folder.resolve(Path.of("words", Folding.COMPILED)), new FoldingTables().compile());
    write(
        folder.resolve(Path.of("dates", "vocabulary.bin")), compile(CALENDAR, TIME_WORDS, NUMBERS));
    write(
        folder.resolve(Path.of("numbers", "vocabulary.bin")),
        compile(NUMBERS, COUNTED, TIME_UNITS));
  }

  private static byte[] compile(String... lists) {
    LexiconBuilder builder = new LexiconBuilder();
    for (String list : lists) {
      builder.read(list);
    }
    return builder.compile();
  }

  private static void write(Path file, byte[] data) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, data);
  }
}
