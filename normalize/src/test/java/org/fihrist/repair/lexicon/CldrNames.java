package org.fihrist.repair.lexicon;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the stem file of the words in the Arabic names of the Unicode CLDR. */
final class CldrNames {

  private static final int MIN_LENGTH = 3;
  private static final ULocale ARABIC = ULocale.forLanguageTag("ar");

  private final SortedSet<String> words = new TreeSet<>();

  private CldrNames() {}

  public static void main(String[] args) throws IOException {
    CldrNames names = new CldrNames();
    names.collect();
    String header =
        """
        # Words of the names of territories, cities, languages and currencies in Arabic.
        # Derived from the Unicode CLDR through ICU4J, Unicode License V3; written by CldrNames.
        # Sorted by UTF-16 units, one word a line.
        """;
    Files.writeString(
        Path.of(args[0]), header + String.join("\n", names.words) + "\n", StandardCharsets.UTF_8);
  }

  private void collect() {
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(ARABIC);
    for (String region : Locale.getISOCountries()) {
      addAll(display.regionDisplayName(region));
    }
    for (String language : Locale.getISOLanguages()) {
      addAll(display.languageDisplayName(language));
    }
    for (Currency currency : Currency.getAvailableCurrencies()) {
      addAll(currency.getDisplayName(ARABIC.toLocale()));
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(ARABIC);
    for (String id : TimeZone.getAvailableIDs()) {
      String city = zones.getExemplarLocationName(id);
      addAll(city == null ? "" : city);
    }
  }

  private void addAll(String name) {
    StringBuilder word = new StringBuilder();
    for (char c : (name + " ").toCharArray()) {
      if (c >= '\u0621' && c <= '\u064A' && c != '\u0640') {
        word.append(c);
      } else if (c < '\u064B' || c > '\u0652') {
        add(word.toString());
        word.setLength(0);
      }
    }
  }

  private void add(String word) {
    if (word.length() >= MIN_LENGTH) {
      words.add(word);
    }
  }
}
