package org.fihrist.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/**
 * Lines of {@code figure,names,contender,value,unit} that grow with each run; {@link GrowthPlot}
 * draws them. What a run is at goes to the standard error.
 */
final class MatchRecord implements AutoCloseable {

  private static final String HEADER = "figure,names,contender,value,unit";
  private static final String LEFT_OUT = "left out";

  private final List<String> before;
  private final PrintWriter out;
  private final long start = System.nanoTime();

  /** Goes on with a file, or begins one. */
  MatchRecord(Path file) throws IOException {
    before = Files.exists(file) ? Files.readAllLines(file) : List.of();
    out =
        new PrintWriter(
            Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    if (before.isEmpty()) {
      write(HEADER);
    }
  }

  void figure(String figure, int names, String contender, double value, String unit) {
    write(line(figure, names, contender, String.format(Locale.ROOT, "%.4g", value), unit));
  }

  /** Says why a contender has no figures. */
  void leaveOut(int names, String contender, String why) {
    write(line(LEFT_OUT, names, contender, "", why.replace(',', ';').replace('\n', ' ')));
  }

  /** Whether an earlier run has left a contender out. */
  boolean leavesOut(int names, String contender) {
    String start = line(LEFT_OUT, names, contender, "", "");
    return before.stream().anyMatch(line -> line.startsWith(start));
  }

  /** Tells whoever waits what is done now. */
  void progress(int names, String what) {
    System.err.printf(
        Locale.ROOT, "%5.0f s  %,d names: %s%n", (System.nanoTime() - start) / 1e9, names, what);
  }

  private static String line(
      String figure, int names, String contender, String value, String unit) {
    return String.join(",", figure, Integer.toString(names), contender, value, unit);
  }

  private void write(String line) {
    System.out.println(line);
    out.println(line);
    out.flush();
  }

  @Override
  public void close() {
    out.close();
  }
}
