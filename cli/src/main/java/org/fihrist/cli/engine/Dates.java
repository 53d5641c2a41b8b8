package org.fihrist.cli.engine;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fihrist.dates.DateMention;
import org.fihrist.dates.DateParser;

/** Finds dates with the library's parser. For one thread. */
public final class Dates implements DateReader {

  /** Lines may name any number of zones; so many parsers are kept. */
  private static final int MOST_PARSERS = 64;

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final DateParser model = DateParser.builder().build();
  private final Map<DateConditions, DateParser> parsers = new HashMap<>();

  /** A reader with the library's defaults. */
  public Dates() {}

  @Override
  public List<FoundDate> read(String text, DateConditions conditions) {
    if (parsers.size() > MOST_PARSERS) {
      parsers.clear();
    }
    DateParser parser = parsers.computeIfAbsent(conditions, this::parser);
    return parser.parse(text).stream().map(Dates::found).toList();
  }

  /**
   * A date as the contract of the shell writes it.
   *
   * @param date a mention
   * @return its fields
   */
  public static FoundDate found(DateMention date) {
    return new FoundDate(
        date.span(),
        date.surface(),
        date.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        date.value(),
        date.mod().map(Enum::name).orElse(""),
        moment(date.from()),
        moment(date.to()),
        date.notes().stream().map(Enum::name).sorted().toList());
  }

  private DateParser parser(DateConditions conditions) {
    DateParser.Builder builder = model.toBuilder().preference(conditions.preference());
    conditions.reference().ifPresent(builder::reference);
    conditions.zone().ifPresent(builder::zone);
    return builder.build();
  }

  private static String moment(Optional<LocalDateTime> moment) {
    return moment.map(LOCAL::format).orElse("");
  }
}
