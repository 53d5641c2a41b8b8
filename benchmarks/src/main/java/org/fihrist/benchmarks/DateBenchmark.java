package org.fihrist.benchmarks;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fihrist.dates.DateParser;
import org.fihrist.numbers.ArabicNumbers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Dates: news in which some are found, text that is all dates, text without any word of time, and
 * single dates beside the parsers of {@code java.time} and ICU4J, which can read those alone. Each
 * operation is a whole text, or all single dates once; the lengths are printed. Two minutes:
 *
 * <pre>
 * FIHRIST_TEXT=news.jsonl benchmarks/run DateBenchmark -prof gc
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DateBenchmark {

  private static final int SINGLE = 1000;
  private static final String PATTERN = "d MMMM yyyy";
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private final DateParser parser =
      DateParser.builder().reference(LocalDateTime.parse("2017-04-20T12:00")).build();
  private final ArabicNumbers numbers = new ArabicNumbers();
  private final DateTimeFormatter format = DateTimeFormatter.ofPattern(PATTERN, ARABIC);
  private final SimpleDateFormat icu = new SimpleDateFormat(PATTERN, ULocale.forLocale(ARABIC));

  private final List<String> singles = new ArrayList<>();
  private String news = "";
  private String dates = "";
  private String without = "";

  /** Makes the texts and sees to it that all parsers read the single dates. */
  @Setup
  public void setUp() {
    LocalDate first = LocalDate.of(1990, 1, 1);
    DateTimeFormatter latin = format.withDecimalStyle(DecimalStyle.STANDARD);
    for (int i = 0; i < SINGLE; i++) {
      singles.add(latin.format(first.plusDays(11L * i)));
    }
    dates = String.join(" \u0648", singles);
    without =
        "\u0647\u0630\u0627 \u0643\u0644\u0627\u0645 \u0639\u0646 \u0627\u0644\u0643\u062A\u0628 "
            .repeat(10_000);
    news =
        System.getProperty("fihrist.text") != null
            ? NewsText.news()
            : singles.stream()
                .map(date -> without.substring(0, 250) + date)
                .collect(Collectors.joining(" "));
    if (single() != SINGLE || javaTime() == 0 || icu4j() == 0 || withoutDates() != 0) {
      throw new IllegalStateException("a parser does not read what it should");
    }
    System.out.printf(
        "# units: news %d with %d dates, all dates %d, without %d; single dates %d%n",
        news.length(), parser.parse(news).size(), dates.length(), without.length(), SINGLE);
  }

  /** The text given, else made-up prose with a date about every 250 characters. */
  @Benchmark
  public int news() {
    return parser.parse(news).size();
  }

  /** The quantities of the same prose. */
  @Benchmark
  public int numbersOfNews() {
    return numbers.find(news).size();
  }

  /** Nothing but dates. */
  @Benchmark
  public int allDates() {
    return parser.parse(dates).size();
  }

  /** Prose without any word of time: allocates nothing. */
  @Benchmark
  public int withoutDates() {
    return parser.parse(without).size();
  }

  /** Single dates. */
  @Benchmark
  public int single() {
    int found = 0;
    for (String date : singles) {
      found += parser.parse(date).size();
    }
    return found;
  }

  /** The same dates read by java.time with their one pattern. */
  @Benchmark
  public long javaTime() {
    long sum = 0;
    for (String date : singles) {
      sum += LocalDate.parse(date, format).toEpochDay();
    }
    return sum;
  }

  /** The same dates read by ICU4J with their one pattern. */
  @Benchmark
  public long icu4j() {
    long sum = 0;
    for (String date : singles) {
      sum += icu.parse(date, new ParsePosition(0)).getTime();
    }
    return sum;
  }
}
